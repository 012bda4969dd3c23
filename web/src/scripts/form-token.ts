import { FORM_TOKEN_ADDRESS } from '@toasoan/shared/address';

const ANSWER_WITHIN_MS = 20_000;

/** What lets a form in at the site's gate. */
export interface Pass {
  token: string;
  /** A task to be solved before the form is sent, as JSON. */
  challenge?: string | undefined;
  /** Whether the reader has been told to wait, and the token is good when the wait is over. */
  hasPlace?: boolean;
}

const passes = new WeakMap<HTMLFormElement, Promise<Pass>>();

/** The pass of a form, fetched when it is asked for first: the time since then tells a reader from a machine. */
export function getPass(form: HTMLFormElement): Promise<Pass> {
  const known = passes.get(form);
  if (known) return known;
  const fetched = findPrintedPass(form) ?? fetchPass(form);
  passes.set(form, fetched);
  // What failed is tried again when it is asked for next.
  fetched.catch(() => dropPass(form));
  return fetched;
}

export function keepPass(form: HTMLFormElement, pass: Pass): void {
  passes.set(form, Promise.resolve(pass));
}

/** What is sent with this form next is a new matter. */
export function dropPass(form: HTMLFormElement): void {
  passes.delete(form);
}

/** A form that was made for this reader alone has its token in it. */
function findPrintedPass(form: HTMLFormElement): Promise<Pass> | undefined {
  const token = form.querySelector<HTMLInputElement>('input[name="token"]');
  if (!token) return undefined;
  token.remove();
  return Promise.resolve({ token: token.value });
}

async function fetchPass(form: HTMLFormElement): Promise<Pass> {
  const address = `${FORM_TOKEN_ADDRESS}?cho=${encodeURIComponent(new URL(form.action).pathname)}`;
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    cache: 'no-store',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Pass;
}
