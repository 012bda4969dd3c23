import { changeInPlace } from './change-form.ts';
import { keepDraft } from './comment-draft.ts';
import { showFieldErrors } from './field-errors.ts';
import { replyInPlace } from './reply-form.ts';
import { sendInPlace } from './send-form.ts';
import type { WaitingComment } from './waiting-comments.ts';
import { showWaitingList } from './waiting-list.ts';

/** The answer of the comments' endpoint as JSON. */
interface Answer {
  message: string;
  errors: Record<string, string>;
  /** Present when the comment was kept. */
  kept?: Omit<WaitingComment, 'sentAt'>;
}

/** A page has one such form at most. */
const SELECTOR = '[data-comment-form]';

function enhance(printed: HTMLFormElement): void {
  const answerAgain = replyInPlace(printed);
  const articleId = String(new FormData(printed).get('articleId'));
  const waiting = showWaitingList(printed, articleId);
  const forgetDraft = keepDraft(printed, articleId, answerAgain);
  changeInPlace(waiting);
  sendInPlace(SELECTOR, 'application/json', async (form, response) => {
    const { message, errors, kept } = (await response.json()) as Answer;
    showFieldErrors(form, errors);
    clearField(form, 'website');
    if (kept) {
      clearField(form, 'text');
      forgetDraft();
      waiting.add(kept);
    }
    return message;
  });
}

function clearField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = '';
}

const printed = document.querySelector<HTMLFormElement>(SELECTOR);
if (printed) enhance(printed);
