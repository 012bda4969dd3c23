import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphql } from 'graphql';
import type { DocumentType } from '../src/model/documents.ts';
import { loadContract } from './contract.ts';

/** A document as the CMS would answer it. */
export interface WireDocument {
  documentId: string;
  slug?: string | null;
  serial?: number;
  [field: string]: unknown;
}

interface WireChange {
  seq: number;
  type: DocumentType;
  documentId: string;
  action: string;
  name: string | null;
  at: string;
}

/** For tests: the other side of the wire, speaking the contract of shared/schema.graphql out of memory. */
export interface FakeCms {
  url: string;
  files: Map<string, Buffer>;
  /** How often each path was asked for. */
  requests: Map<string, number>;
  put(type: DocumentType, document: WireDocument): void;
  remove(type: DocumentType, documentId: string): void;
  /** Takes a file away and tells that nobody may keep it. */
  withdraw(url: string): void;
  /** From now on another database answers: the same documents, a feed that begins again. */
  restoreFromBackup(): void;
  /** Files that are answered with this status, or never. */
  brokenFiles: Map<string, number | 'never'>;
  /** Called with each answer of GraphQL before it is sent: one that it sends itself is not sent again. */
  distort(how: Distortion | undefined): void;
  /** Called with the number of each request for documents or changes. */
  onRequest(listener: (count: number) => void): void;
  /** Answers 503 while down. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
}

/** Sends something else instead of the answer; false to let it pass. */
export type Distortion = (answer: { data: Record<string, never> }, response: ServerResponse) => boolean;

const TYPES: readonly DocumentType[] = [
  'article',
  'author',
  'comment',
  'commentSettings',
  'image',
  'masthead',
  'notice',
  'poll',
  'privacySettings',
  'section',
  'tag',
];

export async function startFakeCms(): Promise<FakeCms> {
  const schema = loadContract();
  const documents = new Map(TYPES.map((type) => [type, new Map<string, WireDocument>()]));
  const files = new Map<string, Buffer>();
  const requests = new Map<string, number>();
  const withdrawn: { id: number; sha256: string; url: string }[] = [];
  const names: { id: number; type: DocumentType; name: string; documentId: string }[] = [];
  let changes: WireChange[] = [];
  let epoch = 1;
  let isDown = false;
  const brokenFiles = new Map<string, number | 'never'>();
  let distortion: Distortion | undefined;
  let listener: (count: number) => void = () => {};

  const of = (type: DocumentType) => documents.get(type) ?? new Map<string, WireDocument>();

  function record(type: DocumentType, documentId: string, action: string, document?: WireDocument): void {
    const name = document?.serial === undefined ? (document?.slug ?? null) : String(document.serial);
    changes.push({ seq: changes.length + 1, type, documentId, action, name, at: new Date(0).toISOString() });
    if (name !== null) names.push({ id: names.length + 1, type, name, documentId });
  }

  /** Articles come in the order of their serials, others in that of their ids. */
  const place = ({ serial, documentId }: WireDocument) => serial ?? documentId;
  const placeOf = (type: DocumentType, id: string) => {
    const known = of(type).get(id);
    if (known) return place(known);
    return type === 'article' ? Number(names.findLast(({ documentId }) => documentId === id)?.name ?? 0) : id;
  };

  function select(type: DocumentType) {
    return ({ ids, after, limit = 10 }: { ids?: string[]; after?: string; limit?: number }) =>
      [...of(type).values()]
        .filter((document) =>
          ids ? ids.includes(document.documentId) : !after || place(document) > placeOf(type, after),
        )
        .sort((a, b) => (place(a) < place(b) ? -1 : 1))
        .slice(0, limit);
  }

  const root = {
    ...Object.fromEntries(TYPES.map((type) => [`${type}s`, select(type)])),
    commentSettings: () => [...of('commentSettings').values()][0] ?? null,
    masthead: () => [...of('masthead').values()][0] ?? null,
    privacySettings: () => [...of('privacySettings').values()][0] ?? null,
    changes: ({ after, limit = 100 }: { after: number; limit?: number }) => ({
      changes: changes.filter(({ seq }) => seq > after).slice(0, limit),
      epoch: `epoch${epoch}`,
      latest: changes.length,
    }),
    withdrawnFiles: ({ after, limit = 100 }: { after: number; limit?: number }) => ({
      epoch: `epoch${epoch}`,
      files: withdrawn.filter(({ id }) => id > after).slice(0, limit),
    }),
    publicNames: ({ after, limit = 100 }: { after: number; limit?: number }) =>
      names.filter(({ id }) => id > after).slice(0, limit),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (isDown) return void response.writeHead(503).end();
    const asked = path === '/graphql' ? await read(request) : '';
    // Asked again and again beside everything else: no test counts or distorts it.
    if (asked.includes('withdrawnFiles')) return sendAnswer(response, await execute(asked));
    requests.set(path, (requests.get(path) ?? 0) + 1);
    const fault = brokenFiles.get(path);
    if (fault === 'never') return;
    if (fault !== undefined) return void response.writeHead(fault).end();
    if (path !== '/graphql') return sendFile(response, files.get(path));
    listener(requests.get(path) ?? 0);
    const result = await execute(asked);
    if (distortion?.(JSON.parse(JSON.stringify(result)) as Parameters<Distortion>[0], response)) return;
    sendAnswer(response, result);
  }

  function execute(asked: string): Promise<object> {
    const { query, variables } = JSON.parse(asked) as { query: string; variables: object };
    return graphql({ schema, source: query, rootValue: root, variableValues: { ...variables } });
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    requests,
    brokenFiles,
    distort(how) {
      distortion = how;
    },
    onRequest(call) {
      listener = call;
    },
    put(type, document) {
      of(type).set(document.documentId, document);
      record(type, document.documentId, 'update', document);
    },
    remove(type, documentId) {
      of(type).delete(documentId);
      record(type, documentId, 'delete');
    },
    withdraw(url) {
      const bytes = files.get(url);
      if (!bytes) throw new Error(`the CMS has no ${url}`);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      withdrawn.push({ id: withdrawn.length + 1, sha256, url });
      files.delete(url);
    },
    restoreFromBackup() {
      epoch += 1;
      changes = [];
    },
    setDown(down) {
      isDown = down;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function sendAnswer(response: ServerResponse, result: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function sendFile(response: ServerResponse, file: Buffer | undefined): void {
  response.writeHead(file ? 200 : 404).end(file);
}
