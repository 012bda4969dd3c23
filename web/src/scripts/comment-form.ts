import { sending } from '../i18n/sending.ts';
import { showFieldErrors } from './field-errors.ts';
import { sendInPlace } from './send-form.ts';
import { parseWaitingComments, stillWaiting, withWaitingComment, type WaitingComment } from './waiting-comments.ts';

/** The endpoint's answer (`toCommentJson`). */
interface Answer {
  message: string;
  errors: Record<string, string>;
  kept?: { name: string; text: string };
}

function enhance(form: HTMLFormElement): void {
  const key = `toasoan.binh-luan.${String(new FormData(form).get('articleId'))}`;
  const list = createList();
  form.after(list);

  function show(comments: WaitingComment[]): void {
    store(key, comments);
    list.replaceChildren(...(comments.length > 0 ? [toHeading(), ...comments.map(toArticle)] : []));
  }

  show(stillWaiting(parseWaitingComments(read(key)), findPrintedTexts(), Date.now()));
  sendInPlace(form, 'application/json', async (response) => {
    const { message, errors, kept } = (await response.json()) as Answer;
    showFieldErrors(form, errors);
    clearField(form, 'website');
    if (kept) {
      clearField(form, 'text');
      show(withWaitingComment(parseWaitingComments(read(key)), { ...kept, sentAt: Date.now() }));
    }
    return message;
  });
}

function findPrintedTexts(): string[] {
  return [...document.querySelectorAll('[data-comment-text]')].map(({ textContent }) => textContent);
}

function clearField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = '';
}

function createList(): HTMLElement {
  const list = document.createElement('section');
  list.className = 'waiting-comments';
  list.ariaLabel = sending.waitingComments;
  return list;
}

function toHeading(): HTMLElement {
  return withText('h3', sending.waitingComments);
}

function toArticle({ name, text }: WaitingComment): HTMLElement {
  const article = document.createElement('article');
  const heading = withText('p', `${name} · `);
  heading.append(withText('em', sending.waiting));
  article.append(heading, withText('p', text, 'waiting-comment-text'));
  return article;
}

function withText(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}

/** A browser may forbid storage; then the comment is shown until the page is left. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, comments: WaitingComment[]): void {
  try {
    if (comments.length > 0) localStorage.setItem(key, JSON.stringify(comments));
    else localStorage.removeItem(key);
  } catch {
    // Nothing depends on it.
  }
}

document.querySelectorAll<HTMLFormElement>('form[data-comment-form]').forEach(enhance);
