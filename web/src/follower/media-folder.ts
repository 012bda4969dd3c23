import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { replaceFile } from '../replace-file.ts';

/** No picture of the newsroom is larger; the CMS's own limit on uploads is lower. */
const SIZE_LIMIT_BYTES = 32 * 1024 * 1024;
const ANSWER_WITHIN_MS = 60_000;

const EXTENSIONS: readonly string[] = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif'];

/** The picture itself is at fault: fetching it again will not help. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
}

/** Copies pictures of the CMS into a folder of ours, under names made from their content. */
export interface MediaFolder {
  /**
   * Copies the file at an address of the CMS, "/uploads/a.jpg?v=17". Resolves to its name in the folder.
   * @throws PictureRefused when there is no such picture or it may not be taken; Error when the CMS does not answer.
   */
  copy(source: string): Promise<string>;
  has(name: string): Promise<boolean>;
}

/** `stop` gives up copying. */
export function openMediaFolder(folder: string, cmsUrl: string, stop?: AbortSignal): MediaFolder {
  return {
    async copy(source) {
      const url = toUrl(source, cmsUrl);
      const bytes = await download(url, stop);
      const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}${toExtension(url)}`;
      await store(folder, name, bytes);
      return name;
    },
    has: (name) =>
      stat(join(folder, name)).then(
        (found) => found.isFile(),
        () => false,
      ),
  };
}

/** Pictures are taken from the CMS only: an address in a text must not make us ask other servers. */
function toUrl(source: string, cmsUrl: string): URL {
  const url = URL.parse(source, cmsUrl);
  if (url?.origin !== new URL(cmsUrl).origin) throw new PictureRefused(`${source} does not lie in the CMS`);
  return url;
}

function toExtension({ pathname }: URL): string {
  const extension = extname(pathname).toLowerCase();
  if (!EXTENSIONS.includes(extension)) throw new PictureRefused(`${pathname} is no picture that browsers show`);
  return extension;
}

async function download(url: URL, stop: AbortSignal | undefined): Promise<Buffer> {
  toExtension(url);
  const timeout = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const signal = stop ? AbortSignal.any([timeout, stop]) : timeout;
  const response = await fetch(url, { redirect: 'error', signal });
  if (!response.ok) {
    await response.body?.cancel();
    const message = `${url.pathname}: the CMS answered ${response.status}`;
    throw response.status < 500 && response.status !== 429 ? new PictureRefused(message) : new Error(message);
  }
  return readLimited(response, url);
}

async function readLimited(response: Response, url: URL): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > SIZE_LIMIT_BYTES) throw new PictureRefused(`${url.pathname} is larger than ${SIZE_LIMIT_BYTES} bytes`);
  }
  return Buffer.concat(chunks);
}

async function store(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await replaceFile(path, `${path}.${process.pid}.copying`, bytes);
}
