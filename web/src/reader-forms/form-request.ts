import { answers } from '../i18n/answers.ts';
import { isSameOrigin } from './same-origin.ts';

/** The largest form that is read, in bytes: a comment of 2,000 characters takes at most about 20,000 when encoded. */
const BODY_LIMIT = 32 * 1024;

/** Of a field with several values no more are looked at; no form of ours has as many. */
const VALUES_MAX = 50;

/** Why a request is not a form of ours, in HTTP's terms and in the reader's. */
export interface FormRefusal {
  status: 400 | 403 | 405 | 413 | 415;
  message: string;
}

/** The text fields of a form, '' for one that is missing; `all` has every value of a field that may have several. */
export interface FormFields {
  (name: string): string;
  all(name: string): string[];
}

/** A form as it was sent. */
export interface SentForm {
  fields: FormFields;
  /** What the reader has filled in and the form itself has told, to be sent again with another token. */
  entries: readonly (readonly [name: string, value: string])[];
}

/** What is not part of what a form says. */
const PASSES: readonly string[] = ['token', 'proof'];

const REFUSALS = {
  method: { status: 405, message: answers.notAForm },
  origin: { status: 403, message: answers.otherSite },
  contentType: { status: 415, message: answers.unreadable },
  size: { status: 413, message: answers.tooLarge },
  syntax: { status: 400, message: answers.unreadable },
} as const satisfies Record<string, FormRefusal>;

/** What must be known of a request to read a form from it: a Request, or the server's own view of one. */
export interface FormRequest {
  method: string;
  headers: Pick<Headers, 'get'>;
  body: AsyncIterable<Uint8Array> | null;
}

/** Reads a form that a reader has posted from one of our pages. */
export async function readForm(request: FormRequest, siteUrl: URL): Promise<SentForm | { refusal: FormRefusal }> {
  if (request.method !== 'POST') return { refusal: REFUSALS.method };
  if (!isSameOrigin(request.headers, siteUrl)) return { refusal: REFUSALS.origin };
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/iu.test(contentType)) {
    return { refusal: REFUSALS.contentType };
  }
  const body = await readLimited(request);
  if (!body) return { refusal: REFUSALS.size };
  return parseForm(body, contentType);
}

/** The body, or undefined, without reading on, when it is larger than the limit. */
async function readLimited(request: FormRequest): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function parseForm(body: Buffer<ArrayBuffer>, contentType: string): Promise<SentForm | { refusal: FormRefusal }> {
  try {
    const form = await parseBody(body, contentType);
    const entries = [...form]
      .filter(([name]) => !PASSES.includes(name))
      .map(([name, value]) => [name, toText(value)] as const);
    return { fields: toFields(form), entries };
  } catch {
    return { refusal: REFUSALS.syntax };
  }
}

/** What our own scripts send is read at once: the way over a Response costs as much as all the rest. */
async function parseBody(body: Buffer<ArrayBuffer>, contentType: string): Promise<FormData | URLSearchParams> {
  if (!/^multipart/iu.test(contentType)) return new URLSearchParams(body.toString());
  return new Response(body, { headers: { 'content-type': contentType } }).formData();
}

function toFields(form: FormData | URLSearchParams): FormFields {
  return Object.assign((name: string) => toText(form.get(name)), {
    all: (name: string) => form.getAll(name).map(toText).slice(0, VALUES_MAX),
  });
}

function toText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
