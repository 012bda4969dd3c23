import { parseAddress, PRIVACY_ADDRESS } from '@toasoan/shared/address';
import { isNoticeValid } from '@toasoan/shared/notice';
import { URGENCY, type Urgency } from '../mirror/print-queue.ts';
import type { Relations } from '../mirror/relations.ts';
import { ASIDE_PAGES } from './aside-pages.ts';
import { changedArticle } from './changed-article.ts';
import { changedAuthor } from './changed-author.ts';
import { areLikesAlone, commentedArticles } from './changed-comment.ts';
import { changedImage } from './changed-image.ts';
import { changedPoll, isHidden } from './changed-poll.ts';
import { changedSection, isMenuChanged } from './changed-section.ts';
import type { ChangeOf, DocumentChange } from './document-change.ts';
import { present, wholeList } from './places.ts';
import { isSame } from './is-same.ts';

/** What is to be printed because of a change. */
export interface AffectedPages {
  /** How soon each address is wanted. */
  addresses: Map<string, Urgency>;
  /** Whether every other page there is may differ too. */
  isEverything: boolean;
}

/**
 * The addresses whose bytes a change may alter, as far as one state of the mirror can tell. Ask it of the state before
 * the change and of the state after it: a page must be printed if either of them names it.
 */
export function affectedAddresses(change: DocumentChange, state: Relations, now: Date): AffectedPages {
  if (isSame(change.before, change.after)) return { addresses: new Map(), isEverything: false };
  return { addresses: namedAddresses(change, state, now), isEverything: isOnEveryPage(change, state) };
}

/** Adds what another state, or another change, names: the sooner of two urgencies counts. */
export function addAffected(all: AffectedPages, more: AffectedPages): void {
  for (const [address, urgency] of more.addresses) {
    const known = all.addresses.get(address);
    if (known === undefined || urgency < known) all.addresses.set(address, urgency);
  }
  all.isEverything ||= more.isEverything;
}

/** When every page is affected, those that readers see first are named; a print run does the rest. */
function namedAddresses(change: DocumentChange, state: Relations, now: Date): Map<string, Urgency> {
  const affected = new Map<string, Urgency>();
  const own = new Set(ownAddresses(change, state, now));
  for (const address of own) affected.set(address, URGENCY.document);
  for (const address of printingAddresses(change, state, now)) {
    if (!own.has(address)) affected.set(address, isFront(address) ? URGENCY.front : URGENCY.list);
  }
  return affected;
}

function isFront(address: string): boolean {
  const named = parseAddress(address);
  return named?.type === 'home' || named?.type === 'aside' || (named?.type === 'section' && named.month === undefined);
}

/** The page that is about the document itself, or that a comment stands on. */
function ownAddresses(change: DocumentChange, state: Relations, now: Date): string[] {
  if (change.type === 'article') return present(state.articleAddress(change.id));
  if (change.type === 'poll') return isHidden(change, now) ? [] : present(state.pollAddress(change.id));
  if (change.type === 'privacySettings') return [PRIVACY_ADDRESS];
  return change.type === 'comment' && !areLikesAlone(change) ? commentedArticles(change, state) : [];
}

/** Pages that print something of the document beside much else. */
function printingAddresses(change: DocumentChange, state: Relations, now: Date): Iterable<string> {
  switch (change.type) {
    case 'article':
      return changedArticle(change, state);
    case 'author':
      return changedAuthor(change, state);
    case 'comment':
      return commentedArticles(change, state);
    case 'image':
      return changedImage(change, state);
    case 'masthead':
      return state.fronts();
    case 'notice':
      return changedNotice(change, now);
    case 'poll':
      return changedPoll(change, state, now);
    case 'section':
      return changedSection(change, state);
    case 'tag':
      return changedTag(change, state);
    default:
      return [];
  }
}

function isOnEveryPage(change: DocumentChange, state: Relations): boolean {
  if (change.type === 'commentSettings') return true;
  return change.type === 'masthead' || (change.type === 'section' && isMenuChanged(change, state));
}

function* changedTag({ id }: ChangeOf<'tag'>, state: Relations): Iterable<string> {
  yield* wholeList('tag', id, state);
  yield* state.articleAddressesIn('tag', id);
}

function changedNotice({ before, after }: ChangeOf<'notice'>, now: Date): Iterable<string> {
  return [before, after].some((notice) => notice && isNoticeValid(notice, now)) ? ASIDE_PAGES : [];
}
