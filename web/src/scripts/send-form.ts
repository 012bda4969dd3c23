import { sending } from '../i18n/sending.ts';
import { dropPass, getPass, keepPass, type Pass } from './form-token.ts';

/** A form that has had no answer within this time is taken for not sent; the server knows one that comes twice. */
const ANSWER_WITHIN_MS = 20_000;

/** What to do with the answer to a form; returns the message to show. */
export type AnswerHandler = (form: HTMLFormElement, response: Response) => Promise<string>;

/**
 * Sends the forms that match, those that come into the page later as well, in place instead of leaving the page, and
 * says in the status element of each what became of it.
 */
export function sendInPlace(selector: string, accept: string, handleAnswer: AnswerHandler): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches(selector)) return;
    event.preventDefault();
    // The button that was pressed is one of the fields; it is disabled afterwards.
    const fields = new FormData(form, event.submitter);
    if (!form.hasAttribute('data-busy')) void send(form, createPost(form.action, fields, accept), handleAnswer);
  });
  document.addEventListener('focusin', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>('form') : null;
    // A failure shows when the form is sent.
    if (form?.matches(selector)) getPass(form).catch(() => {});
  });
}

async function send(form: HTMLFormElement, post: Post, handleAnswer: AnswerHandler): Promise<void> {
  const focused = document.activeElement;
  setBusy(form, true);
  showStatus(form, sending.underWay);
  const message = await pass(form, post)
    .then((response) => handleAnswer(form, response).catch(() => withWordsKept(form, sending.noAnswer)))
    .catch(() => withWordsKept(form, sending.noNetwork));
  showStatus(form, message);
  setBusy(form, false);
  // A button that is disabled loses the focus to what is around it.
  if (document.activeElement?.contains(form) && focused instanceof HTMLElement) focused.focus();
}

function withWordsKept(form: HTMLFormElement, message: string): string {
  return form.querySelector('textarea') ? `${message} ${sending.wordsKept}` : message;
}

/**
 * Sends a form through the site's gate: what is held back there goes a second time, with the token and the solution that
 * are asked for. A browser that cannot solve it asks for a place in the queue instead, and the reader is told to wait.
 */
async function pass(form: HTMLFormElement, post: Post): Promise<Response> {
  const given = await getPass(form);
  const first = await post(given.token, await solve(form, given.challenge));
  const held = toHeldPass(first);
  if (!held) return settled(form, first);
  keepPass(form, { ...given, token: held.token });
  const proof = await solve(form, held.challenge);
  if (proof !== '' || held.challenge === undefined) return settled(form, await post(held.token, proof));
  return given.hasPlace ? first : settled(form, await post('', ''));
}

/** Keeps the place in the queue that an answer gives; else what is sent next is a new matter. */
function settled(form: HTMLFormElement, answer: Response): Response {
  const held = toHeldPass(answer);
  if (held) keepPass(form, { token: held.token, hasPlace: true });
  else dropPass(form);
  return answer;
}

function toHeldPass({ headers }: Response): Pass | undefined {
  const token = headers.get('form-token');
  return token === null ? undefined : { token, challenge: headers.get('form-challenge') ?? undefined };
}

type Post = (token: string, proof: string) => Promise<Response>;

function createPost(action: string, fields: FormData, accept: string): Post {
  const texts = [...fields].map(([name, value]) => [name, String(value)]).filter(([name]) => name !== 'token');
  return (token, proof) =>
    fetch(action, {
      method: 'POST',
      body: new URLSearchParams([...texts, ['token', token], ['proof', proof]]),
      headers: { accept },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
}

/** The solution of a task; '' without a task, or where this browser cannot solve it. */
async function solve(form: HTMLFormElement, challenge: string | undefined): Promise<string> {
  if (challenge === undefined) return '';
  showStatus(form, sending.solving);
  const { toProof } = await import('./solve-challenge.ts');
  return toProof(challenge);
}

function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  // Not aria-busy: the status stands in the form, and would not be read out before the answer is there.
  form.toggleAttribute('data-busy', isBusy);
  form.querySelectorAll('button').forEach((button) => (button.disabled = isBusy));
}

function showStatus(form: HTMLFormElement, message: string): void {
  const status = form.querySelector('[data-form-status]');
  if (status) status.textContent = message;
}
