import { sending } from '../i18n/sending.ts';
import { sendInPlace } from './send-form.ts';

/** The answer stands on the page that a browser without scripts would be shown; it is taken from there as it is. */
async function toAnswer(response: Response): Promise<HTMLElement | null> {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector<HTMLElement>('[data-vote-answer]');
}

sendInPlace('[data-vote-form]', 'text/html', async (form, response) => {
  const answer = await toAnswer(response);
  const message = answer?.querySelector('[data-form-status]')?.textContent.trim();
  if (!answer || !message) return sending.noAnswer;
  if (answer.hasAttribute('data-vote-settled')) replaceForm(form, answer);
  return message;
});

function replaceForm(form: HTMLFormElement, answer: HTMLElement): void {
  const settled = document.importNode(answer, true);
  settled.tabIndex = -1;
  // On the poll's own page the question stands above the form, and older results below it.
  if (form.hasAttribute('data-question-above')) settled.querySelector('.poll-question')?.remove();
  if (answer.querySelector('.poll-results')) document.querySelector('[data-printed-results]')?.remove();
  form.replaceWith(settled);
  settled.focus();
}
