import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { toFilePath } from '@toasoan/shared/address';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Words of letters, digits, dots, underscores and hyphens; none begins with a dot, so none leads upwards or hides. */
const SERVABLE = /^(?:\/[\w-][\w.-]*)*\/?$/u;

/** Names made from the content never say anything else. */
const HASHED = /^\/(?:_astro|media)\//u;

/** A file, open to be sent. */
export interface StaticFile {
  handle: FileHandle;
  headers: { 'cache-control': string; [name: string]: string };
  etag: string;
}

/**
 * The printed file of an address, or a file of the build; undefined when there is none. The folder may be a link that
 * is switched at any time. The caller must send it (`sendStaticFile`), for it is open.
 */
export async function findStaticFile(folder: string, path: string): Promise<StaticFile | undefined> {
  const contentType = CONTENT_TYPES[extname(toFilePath(path))];
  if (!SERVABLE.test(path) || contentType === undefined) return undefined;
  const handle = await open(join(folder, toFilePath(path))).catch(() => undefined);
  const found = await handle?.stat();
  if (!handle || !found?.isFile()) return handle?.close().then(() => undefined);
  const etag = `"${found.mtimeMs.toString(36)}-${found.size.toString(36)}"`;
  const headers = {
    'content-type': contentType,
    'content-length': String(found.size),
    'last-modified': found.mtime.toUTCString(),
    'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
  };
  return { handle, headers, etag };
}

/** Answers with the file, with its headers alone (HEAD), or that the browser has it already. */
export async function sendStaticFile(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, headers, etag }: StaticFile,
  status = 200,
): Promise<void> {
  try {
    if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
      response.writeHead(304, { etag, 'cache-control': headers['cache-control'] }).end();
    } else if (request.method === 'HEAD') {
      response.writeHead(status, headers).end();
    } else {
      response.writeHead(status, headers);
      await pipeline(handle.createReadStream({ autoClose: false }), response);
    }
  } finally {
    await handle.close();
  }
}

/** The weak comparison of RFC 9110, 8.8.3.2: proxies that compress make our tags weak. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//u, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}
