import http from 'node:http';
import https from 'node:https';

export interface Download {
  status: number;
  /** Undefined when there are more bytes than asked for at most. */
  bytes: Buffer | undefined;
}

export interface DownloadLimits {
  sizeBytes: number;
  patienceMs: number;
  /** Gives up at once. */
  stop: AbortSignal | undefined;
}

/** The whole answer did not come in time. */
export class DownloadTooSlow extends Error {
  override readonly name = 'DownloadTooSlow';
}

/**
 * Gets a file, never by way of another address (a redirect is an answer like any other). Node's own client and not
 * `fetch`, which costs twice the work, and a first filling gets tens of thousands of pictures.
 * @throws DownloadTooSlow; Error with the `code` of the system when nobody answers
 */
export function download(url: URL, { sizeBytes, patienceMs, stop }: DownloadLimits): Promise<Download> {
  const { promise, resolve, reject } = Promise.withResolvers<Download>();
  const request = (url.protocol === 'https:' ? https : http).get(url, (response) => {
    const { statusCode: status = 0 } = response;
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= sizeBytes) {
        chunks.push(chunk);
        return;
      }
      resolve({ status, bytes: undefined });
      request.destroy();
    });
    response.on('end', () => resolve({ status, bytes: Buffer.concat(chunks, size) }));
    response.on('error', reject);
  });
  const timer = setTimeout(() => request.destroy(new DownloadTooSlow(`no answer within ${patienceMs} ms`)), patienceMs);
  const giveUp = () => request.destroy(new Error('Stopped.'));
  stop?.addEventListener('abort', giveUp);
  request.on('error', reject);
  request.on('close', () => {
    clearTimeout(timer);
    stop?.removeEventListener('abort', giveUp);
    reject(new Error('The answer broke off.'));
  });
  if (stop?.aborted) giveUp();
  return promise;
}
