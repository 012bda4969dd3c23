import { NonsenseAnswer } from './nonsense-answer.ts';

/** More than the largest page of documents that the CMS may answer; an endless answer must not fill our memory. */
const SIZE_LIMIT_BYTES = 64 * 1024 * 1024;

/** `fetch` for answers in JSON: reads the whole answer, up to a limit. @throws NonsenseAnswer when it is larger or no JSON. */
export async function fetchLimited(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const { status, headers } = response;
  const type = headers.get('content-type') ?? 'no content type';
  if (response.ok && !type.includes('json')) {
    await response.body?.cancel();
    throw new NonsenseAnswer(`${type} instead of JSON; does CMS_URL lead to the CMS?`);
  }
  return new Response(await readLimited(response), { status, headers });
}

async function readLimited({ body }: Response): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > SIZE_LIMIT_BYTES) throw new NonsenseAnswer(`it is larger than ${SIZE_LIMIT_BYTES} bytes`);
  }
  return Buffer.concat(chunks);
}
