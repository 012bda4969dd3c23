/** What HTTP has to say about an answer to a form besides its status. */
export function toAnswerHeaders({ status, cookie }: { status: number; cookie?: string }): Headers {
  const headers = new Headers({ 'cache-control': 'no-store' });
  if (status === 405) headers.set('allow', 'POST');
  if (status === 503) headers.set('retry-after', '60');
  if (cookie !== undefined) headers.set('set-cookie', cookie);
  return headers;
}

/** Whether a script of ours asks, which shows the answer itself. */
export function isJsonAsked(request: Request): boolean {
  return request.headers.get('accept')?.startsWith('application/json') ?? false;
}
