import { sending } from '../i18n/sending.ts';
import { fillChangeForm } from './change-form.ts';
import {
  isChangeable,
  parseWaitingComments,
  stillWaiting,
  toStanding,
  withChangedComment,
  withWaitingComment,
  type WaitingComment,
  type WaitingList,
} from './waiting-comments.ts';

/** Shows under the form of an article what this browser has sent there and does not stand on the page yet, newest first. */
export function showWaitingList(form: HTMLFormElement, articleId: string): WaitingList {
  const key = `toasoan.binh-luan.${articleId}`;
  const list = document.createElement('section');
  list.className = 'waiting-comments';
  list.ariaLabel = sending.waitingComments;
  list.tabIndex = -1;
  form.after(list);
  const status = form.querySelector<HTMLElement>('[data-form-status]');
  if (status) status.tabIndex = -1;
  const printed = [...document.querySelectorAll('[data-comment-text]')].map(({ textContent }) => textContent);
  let comments = parseWaitingComments(read(key));

  function show(): void {
    const now = Date.now();
    comments = stillWaiting(comments, printed, now);
    store(key, comments);
    list.hidden = comments.length === 0;
    list.replaceChildren(...comments.map((comment) => toArticle(comment, printed, now)).reverse());
    const ends = comments.filter((comment) => isChangeable(comment, now)).map(toEnd);
    // A reader who is writing then may still send it, and learns that it is too late.
    if (ends.length > 0) setTimeout(() => list.contains(document.activeElement) || show(), Math.min(...ends) - now);
  }

  show();
  return {
    add(comment) {
      comments = withWaitingComment(comments, { ...comment, sentAt: Date.now() });
      show();
    },
    change(right, text, message) {
      comments = withChangedComment(comments, right, text);
      show();
      if (status) status.textContent = message;
      (list.hidden ? status : list)?.focus();
    },
  };
}

function toEnd({ changeableUntil = '' }: WaitingComment): number {
  return Date.parse(changeableUntil);
}

function toArticle(comment: WaitingComment, printed: readonly string[], now: number): HTMLElement {
  const article = document.createElement('article');
  const heading = withText('p', 'waiting-comment-name', comment.name);
  heading.append(' · ', withText('em', '', sending[toStanding(comment, printed, now)]));
  article.append(heading, withText('p', 'waiting-comment-text', comment.text));
  const form = isChangeable(comment, now) ? fillChangeForm(comment) : undefined;
  if (form) {
    const details = document.createElement('details');
    details.append(withText('summary', '', sending.change), form);
    article.append(details);
  }
  return article;
}

function withText(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** A browser may forbid storage; then a comment is shown until the page is left. */
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
