import { sending } from '../i18n/sending.ts';
import { sendInPlace } from './send-form.ts';

/** The answer stands on the page that a browser without scripts would be shown; it is taken from there as it is. */
async function toAnswer(response: Response): Promise<Element | null> {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector('[data-vote-answer]');
}

function enhance(form: HTMLFormElement): void {
  sendInPlace(form, 'text/html', async (response) => {
    const answer = await toAnswer(response);
    const message = answer?.querySelector('[data-form-status]')?.textContent.trim();
    if (!answer || !message) return sending.noAnswer;
    if (answer.hasAttribute('data-vote-settled')) replaceForm(form, answer);
    return message;
  });
}

function replaceForm(form: HTMLFormElement, answer: Element): void {
  const settled = document.importNode(answer, true);
  settled.setAttribute('tabindex', '-1');
  form.replaceWith(settled);
  (settled as HTMLElement).focus();
}

document.querySelectorAll<HTMLFormElement>('form[data-vote-form]').forEach(enhance);
