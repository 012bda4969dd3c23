import { logIn } from '@toasoan/testing/admin-client';
import { ADMINISTRATOR, type Newsroom } from './newsroom.ts';

/** A document as the admin's own API answers it. */
export interface DeskDocument {
  documentId: string;
  slug: string;
  [attribute: string]: unknown;
}

/** What an editor does in the admin, through the API that the admin panel itself uses. */
export interface Desk {
  create(type: string, values: Record<string, unknown>): Promise<DeskDocument>;
  update(type: string, documentId: string, values: Record<string, unknown>): Promise<DeskDocument>;
  act(
    type: string,
    documentId: string,
    action: 'publish' | 'unpublish',
    values?: Record<string, unknown>,
  ): Promise<DeskDocument>;
  remove(type: string, documentId: string): Promise<void>;
  /** The newest hundred, unless the query says otherwise. */
  list(type: string, query?: string): Promise<DeskDocument[]>;
  count(type: string, query?: string): Promise<number>;
  /** Takes the pictures of an article or an image from everywhere. */
  withdraw(type: 'article' | 'image', documentId: string): Promise<void>;
  /** Saves what there is only one of. */
  saveSingle(type: string, values: Record<string, unknown>): Promise<void>;
  /** Puts a file into the media library and gives its id there. */
  upload(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<number>;
}

/** A relation to documents, as the admin panel sends it. */
export function linkTo(...documentIds: string[]): { connect: { documentId: string }[]; disconnect: [] } {
  return { connect: documentIds.map((documentId) => ({ documentId })), disconnect: [] };
}

/** A relation that is to hold just these documents, whatever it held before. */
export function setTo(documentIds: readonly string[]): { set: { documentId: string }[] } {
  return { set: documentIds.map((documentId) => ({ documentId })) };
}

/** A paragraph of an article's body. */
export function paragraph(text: string): object {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

/** Logs the administrator in. */
export async function openDesk({ cmsUrl }: Newsroom): Promise<Desk> {
  const administrator = await logIn(cmsUrl, ADMINISTRATOR.email, ADMINISTRATOR.password);
  const call = (method: string, path: string, body?: unknown) =>
    administrator.mustSend(method, `/content-manager${path}`, body);
  const document = async (method: string, path: string, body?: unknown) =>
    ((await call(method, path, body)) as { data: DeskDocument }).data;
  const collection = (type: string) => `/collection-types/api::${type}.${type}`;
  return {
    create: (type, values) => document('POST', collection(type), values),
    update: (type, documentId, values) => document('PUT', `${collection(type)}/${documentId}`, values),
    act: (type, documentId, action, values = {}) =>
      document('POST', `${collection(type)}/${documentId}/actions/${action}`, values),
    remove: async (type, documentId) => void (await call('DELETE', `${collection(type)}/${documentId}`)),
    list: async (type, query = '') => {
      const asked = { pageSize: '100', sort: 'createdAt:DESC', ...Object.fromEntries(new URLSearchParams(query)) };
      const answer = await call('GET', `${collection(type)}?${new URLSearchParams(asked)}`);
      return (answer as { results: DeskDocument[] }).results;
    },
    count: async (type, query = '') => {
      const answer = await call('GET', `${collection(type)}?${query}`);
      return (answer as { pagination: { total: number } }).pagination.total;
    },
    upload: async (name, type, bytes) => {
      const form = new FormData();
      form.append('files', new Blob([bytes], { type }), name);
      const [file] = (await administrator.mustSend('POST', '/upload', form)) as { id: number }[];
      if (!file) throw new Error(`the media library kept nothing of ${name}`);
      return file.id;
    },
    withdraw: async (type, documentId) => {
      const pictures = (await administrator.mustSend('GET', `/pictures/of/${type}/${documentId}`)) as { id: number }[];
      for (const { id } of pictures) await administrator.mustSend('POST', '/pictures/withdrawals', { fileId: id });
    },
    saveSingle: async (type, values) => void (await call('PUT', `/single-types/api::${type}.${type}`, values)),
  };
}
