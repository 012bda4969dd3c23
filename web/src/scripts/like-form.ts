import { parseLikes, toShownCount, withLike, type KeptLikes } from './likes.ts';
import { sendInPlace } from './send-form.ts';

const SELECTOR = '[data-like-form]';
const KEY = 'toasoan.luot-thich';

let likes = read();

/** Shows in each like button of a part of the page what this browser has said of the comment. */
export function showLikes(part: ParentNode): void {
  part.querySelectorAll<HTMLFormElement>(SELECTOR).forEach(show);
}

function show(form: HTMLFormElement): void {
  const like = likes[fieldOf(form, 'commentId').value];
  const isLiked = like?.isLiked ?? false;
  const count = form.querySelector<HTMLElement>('[data-like-count]');
  if (count) {
    const printed = (count.dataset['likeCount'] ||= String(Number(count.textContent)));
    const shown = toShownCount(Number(printed), like, Date.now());
    count.textContent = shown > 0 ? String(shown) : '';
  }
  fieldOf(form, 'isLiked').value = String(!isLiked);
  form.querySelector('button')?.setAttribute('aria-pressed', String(isLiked));
}

function fieldOf(form: HTMLFormElement, name: 'commentId' | 'isLiked'): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

/** A browser may forbid storage; then likes are known until the page is left. */
function read(): KeptLikes {
  try {
    return parseLikes(localStorage.getItem(KEY));
  } catch {
    return {};
  }
}

function keep(form: HTMLFormElement, isLiked: boolean): void {
  const shown = Number(form.querySelector('[data-like-count]')?.textContent);
  const count = Math.max(0, shown + (isLiked ? 1 : -1));
  likes = withLike(read(), fieldOf(form, 'commentId').value, { isLiked, count, at: Date.now() });
  try {
    localStorage.setItem(KEY, JSON.stringify(likes));
  } catch {
    // Nothing depends on it.
  }
}

sendInPlace(SELECTOR, 'application/json', async (form, response) => {
  const { message, isLiked } = (await response.json()) as { message: string; isLiked?: boolean };
  if (isLiked === undefined) return message;
  keep(form, isLiked);
  show(form);
  return '';
});

showLikes(document);
