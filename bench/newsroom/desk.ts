import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logIn } from '@toasoan/testing/admin-client';
import type { NewsroomSettings } from './newsroom-settings.ts';

/** A document as the admin's own API answers it. */
export interface DeskDocument {
  documentId: string;
  slug: string;
  serial: number;
  [attribute: string]: unknown;
}

/** What an editor does with articles, through the API that the admin panel itself uses. */
export interface Desk {
  /** The first page of the list of articles, as the panel asks for it. */
  list(): Promise<void>;
  find(documentId: string): Promise<DeskDocument>;
  /** Makes a draft. */
  create(values: Record<string, unknown>): Promise<DeskDocument>;
  /** The panel's button: saves what stands in the form and publishes it. */
  publish(documentId: string, values: Record<string, unknown>): Promise<void>;
}

const ARTICLES = '/content-manager/collection-types/api::article.article';

/** Logs in as the first administrator, whose password lies in the data folder of a newsroom that nobody has opened yet. */
export async function openDesk({ cmsUrl, dataDir }: NewsroomSettings): Promise<Desk> {
  const { email, password } = readAdministrator(dataDir);
  const administrator = await logIn(cmsUrl, email, password);
  const call = (method: string, path: string, body?: unknown) => administrator.mustSend(method, path, body);
  const document = async (method: string, path: string, body?: unknown) =>
    ((await call(method, path, body)) as { data: DeskDocument }).data;
  return {
    list: async () => void (await call('GET', `${ARTICLES}?page=1&pageSize=20&sort=updatedAt%3ADESC`)),
    find: (documentId) => document('GET', `${ARTICLES}/${documentId}`),
    create: (values) => document('POST', ARTICLES, values),
    publish: async (documentId, values) =>
      void (await call('POST', `${ARTICLES}/${documentId}/actions/publish`, values)),
  };
}

function readAdministrator(dataDir: string): { email: string; password: string } {
  const path = join(dataDir, 'first-administrator.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { email: string; password: string };
  } catch (error) {
    throw new Error(
      `${path} is missing, so nobody can log in. Measure a data folder that bench:fill has made and nobody has opened.`,
      { cause: error },
    );
  }
}
