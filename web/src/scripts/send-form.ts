import { sending } from '../i18n/sending.ts';

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
    if (form.getAttribute('aria-busy') !== 'true') void send(form, accept, handleAnswer);
  });
}

async function send(form: HTMLFormElement, accept: string, handleAnswer: AnswerHandler): Promise<void> {
  setBusy(form, true);
  showStatus(form, sending.underWay);
  const message = await post(form, accept)
    .then((response) => handleAnswer(form, response).catch(() => sending.noAnswer))
    .catch(() => sending.noNetwork);
  showStatus(form, message);
  setBusy(form, false);
}

function post(form: HTMLFormElement, accept: string): Promise<Response> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { accept },
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
}

function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  form.setAttribute('aria-busy', String(isBusy));
  form.querySelectorAll('button').forEach((button) => (button.disabled = isBusy));
}

function showStatus(form: HTMLFormElement, message: string): void {
  const status = form.querySelector('[data-form-status]');
  if (status) status.textContent = message;
}
