import type { Held } from './form-gate.ts';

export interface HttpAnswer {
  status: number;
  /** A `Set-Cookie` header. */
  cookie?: string | undefined;
  held?: Held;
}

/** What HTTP has to say about an answer to a form besides its status. */
export function toHeaders({ status, cookie, held }: HttpAnswer): Headers {
  const headers = new Headers({ 'cache-control': 'no-store' });
  if (status === 405) headers.set('allow', 'POST');
  if (status === 429 || status === 503) headers.set('retry-after', String(held?.retryAfterSeconds ?? 60));
  // By these a script sends the form again by itself (scripts/send-form.ts).
  if (held) headers.set('form-token', held.token);
  if (held?.challenge) headers.set('form-challenge', held.challenge);
  if (cookie !== undefined) headers.set('set-cookie', cookie);
  return headers;
}

/** Gives the page that is being rendered the answer's status and headers. */
export function applyAnswer(page: ResponseInit & { readonly headers: Headers }, answer: HttpAnswer): void {
  page.status = answer.status;
  toHeaders(answer).forEach((value, name) => page.headers.set(name, value));
}

export function isJsonAsked(request: { headers: Pick<Headers, 'get'> }): boolean {
  return request.headers.get('accept')?.startsWith('application/json') ?? false;
}
