import { showFieldErrors } from './field-errors.ts';
import { sendInPlace } from './send-form.ts';
import { showWaitingList } from './waiting-list.ts';

/** The answer of the comments' endpoint as JSON. */
interface Answer {
  message: string;
  errors: Record<string, string>;
  /** Present when the comment was kept. */
  kept?: { name: string; text: string };
}

function enhance(form: HTMLFormElement): void {
  const waiting = showWaitingList(form, String(new FormData(form).get('articleId')));
  sendInPlace(form, 'application/json', async (response) => {
    const { message, errors, kept } = (await response.json()) as Answer;
    showFieldErrors(form, errors);
    clearField(form, 'website');
    if (kept) {
      clearField(form, 'text');
      waiting.add(kept);
    }
    return message;
  });
}

function clearField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = '';
}

document.querySelectorAll<HTMLFormElement>('form[data-comment-form]').forEach(enhance);
