import { sending } from '../i18n/sending.ts';
import { parseWaitingComments, stillWaiting, withWaitingComment, type WaitingComment } from './waiting-comments.ts';

export interface WaitingList {
  add(comment: { name: string; text: string }): void;
}

/** Shows under the form of an article what this browser has sent there and does not stand on the page yet. */
export function showWaitingList(form: HTMLFormElement, articleId: string): WaitingList {
  const key = `toasoan.binh-luan.${articleId}`;
  const list = document.createElement('section');
  list.className = 'waiting-comments';
  list.ariaLabel = sending.waitingComments;
  form.after(list);
  let comments = stillWaiting(parseWaitingComments(read(key)), findPrintedTexts(), Date.now());

  function show(): void {
    store(key, comments);
    list.hidden = comments.length === 0;
    list.replaceChildren(...comments.map(toArticle));
  }

  show();
  return {
    add({ name, text }) {
      comments = withWaitingComment(comments, { name, text, sentAt: Date.now() });
      show();
    },
  };
}

function findPrintedTexts(): string[] {
  return [...document.querySelectorAll('[data-comment-text]')].map(({ textContent }) => textContent);
}

function toArticle({ name, text }: WaitingComment): HTMLElement {
  const article = document.createElement('article');
  const heading = withText('p', 'waiting-comment-name', name);
  heading.append(' · ', withText('em', '', sending.waiting));
  article.append(heading, withText('p', 'waiting-comment-text', text));
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
