import { commentAddress, toCommentElementId } from '@toasoan/shared/comments-address';
import { sending } from '../i18n/sending.ts';
import { showLikes } from './like-form.ts';

/**
 * Brings into the article what its links to further comments lead to. Where that fails the link is followed, as it is
 * without scripts.
 */
function enhance(browser: HTMLElement): void {
  browser.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const bring = link && findAction(link);
    if (!bring || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load(link.href)
      .then((page) => bring(browser, page, link))
      .catch(() => location.assign(link.href));
  });
  void showNamedComment(browser);
}

type Action = (browser: HTMLElement, page: Document, link: HTMLAnchorElement) => void;

function findAction(link: HTMLAnchorElement): Action | undefined {
  if (link.matches('[data-more-comments]')) return addComments;
  if (link.matches('[data-earlier-replies]')) return replaceThread;
  return link.closest('[data-comment-orders]') ? replaceComments : undefined;
}

async function load(address: string): Promise<Document> {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** What has come in between has moved comments on: one that stands here already is not shown twice. */
const addComments: Action = (browser, page, link) => {
  const threads = [...getList(page).children].filter((thread) => !isHere(thread));
  const added = threads.map((thread) => document.importNode(thread, true));
  getList(browser).append(...added);
  added.forEach(showLikes);
  leadTo(link, page);
  added[0]?.querySelector('a')?.focus();
  say(browser, sending.moreLoaded(added.length));
};

const replaceComments: Action = (browser, page, link) => {
  saveReply(browser);
  const list = document.importNode(getList(page), true);
  getList(browser).replaceWith(list);
  showLikes(list);
  link.parentElement?.querySelectorAll('a').forEach((other) => other.removeAttribute('aria-current'));
  link.setAttribute('aria-current', 'true');
  const more = browser.querySelector<HTMLAnchorElement>('[data-more-comments]');
  if (more) leadTo(more, page);
  link.focus();
  say(browser, sending.ordered);
};

/** A thread of several pages is read there. */
const replaceThread: Action = (_browser, page, link) => {
  const here = link.closest('.comment-list > li');
  if (!here || page.querySelector('a[rel~=next]')) return location.assign(link.href);
  const thread = document.importNode(getList(page).children[0] as Element, true);
  saveReply(here);
  here.replaceWith(thread);
  showLikes(thread);
  thread.querySelector<HTMLElement>('.comment-replies a')?.focus();
};

/** Shows the comment that the address names although it no longer stands among the first. */
async function showNamedComment(browser: HTMLElement): Promise<void> {
  const [, id] = /^#binh-luan-([a-z0-9]{1,40})$/u.exec(location.hash) ?? [];
  if (id === undefined || document.getElementById(toCommentElementId(id))) return;
  const page = await load(commentAddress(id)).catch(() => undefined);
  const found = page?.getElementById(toCommentElementId(id))?.closest('.comment-list > li');
  if (!found) return;
  const thread = document.importNode(found, true);
  const here = document.getElementById(thread.querySelector('.comment')?.id ?? '')?.closest('li');
  if (here) here.replaceWith(thread);
  else getList(browser).prepend(thread);
  showLikes(thread);
  // Only following a link to it marks it as the one that the address names.
  location.replace(location.hash);
}

/** A form for a reply that stands among comments to be replaced goes back to its place, with what is written in it. */
function saveReply(part: Element): void {
  part.querySelector<HTMLElement>('[data-reply-stop]:not([hidden])')?.click();
}

function getList(part: ParentNode): Element {
  const list = part.querySelector('.comment-list');
  if (!list) throw new Error('No comments came.');
  return list;
}

function isHere(thread: Element): boolean {
  return document.getElementById(thread.querySelector('.comment')?.id ?? '') !== null;
}

/** Lets a link lead to what follows a page, or to nothing more. */
function leadTo(more: HTMLAnchorElement, page: Document): void {
  const next = page.querySelector<HTMLAnchorElement>('a[rel~=next]')?.getAttribute('href');
  more.hidden = !next;
  if (next) more.href = next;
}

function say(browser: HTMLElement, message: string): void {
  const status = browser.querySelector('[data-comments-status]');
  if (status) status.textContent = message;
}

const printed = document.querySelector<HTMLElement>('[data-comment-browser]');
if (printed) enhance(printed);
