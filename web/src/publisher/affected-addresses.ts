import { ASIDE_ADDRESS, HOME_ADDRESS, parseAddress } from '@toasoan/shared/address';
import { isNoticeValid } from '@toasoan/shared/notice';
import { isPollOpen } from '@toasoan/shared/poll';
import type { Article, DocumentByType, DocumentType, Image, Poll } from '../mirror/documents.ts';
import { URGENCY, type Urgency } from '../mirror/print-queue.ts';
import type { ListType, Relations } from '../mirror/relations.ts';
import { isSame, isSameIn } from './is-same.ts';

/** What a document was and what it is now; undefined where it was or is not published. */
export type DocumentChange = {
  [Type in DocumentType]: {
    type: Type;
    id: string;
    before: DocumentByType[Type] | undefined;
    after: DocumentByType[Type] | undefined;
  };
}[DocumentType];

type ChangeOf<Type extends DocumentType> = Extract<DocumentChange, { type: Type }>;

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
  const own = new Set(ownAddresses(change, state));
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
function ownAddresses(change: DocumentChange, state: Relations): string[] {
  if (change.type === 'article') return present(state.articleAddress(change.id));
  if (change.type === 'poll') return present(state.pollAddress(change.id));
  if (change.type !== 'comment') return [];
  return [change.before, change.after].flatMap((comment) =>
    present(comment && state.articleAddress(comment.articleId)),
  );
}

/** Pages that print something of the document beside much else. */
function printingAddresses(change: DocumentChange, state: Relations, now: Date): Iterable<string> {
  switch (change.type) {
    case 'article':
      return changedArticle(change, state);
    case 'author':
      return changedAuthor(change, state);
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
  return change.type === 'masthead' || (change.type === 'section' && isMenuChanged(change, state));
}

/** Where the aside is printed; articles fetch it from there. */
export const ASIDE_PAGES: readonly string[] = [HOME_ADDRESS, ASIDE_ADDRESS];

/** What a list prints of an article, and what decides in which lists it stands. */
const ENTRY_KEYS: readonly (keyof Article)[] = [
  'serial',
  'slug',
  'headline',
  'alternativeHeadline',
  'abstract',
  'leadImage',
  'authorIds',
  'sectionId',
  'tagIds',
  'datePublished',
];

function* changedArticle({ id, before, after }: ChangeOf<'article'>, state: Relations): Iterable<string> {
  if (!isSameIn(ENTRY_KEYS, before, after)) yield* addressesPrintingEntry(id, state);
  else if (!isSameIn(['relatedArticleIds'], before, after)) yield* articles(state.relatedArticles(id), state);
}

/**
 * Wherever an article stands: its own page, its lists, the home page, the articles related to it. The months around its
 * own link to that one, which matters when it comes or goes: with its only article, or with many at once (`isOneOfMany`).
 */
function* addressesPrintingEntry(articleId: string, state: Relations, isOneOfMany = false): Iterable<string> {
  yield HOME_ADDRESS;
  yield* articles([articleId], state);
  for (const { front, months, neighbours, isAlone } of state.listsOfArticle(articleId)) {
    yield* [front, ...months];
    if (isAlone || isOneOfMany) yield* neighbours;
  }
  yield* articles(state.relatedArticles(articleId), state);
}

function* changedAuthor({ id, before, after }: ChangeOf<'author'>, state: Relations): Iterable<string> {
  if (isSameIn(['name', 'penName', 'slug'], before, after)) yield* front('author', id, state);
  else yield* listAndItsArticles('author', id, state);
}

function changedTag({ id }: ChangeOf<'tag'>, state: Relations): Iterable<string> {
  return listAndItsArticles('tag', id, state);
}

function* listAndItsArticles(type: ListType, id: string, state: Relations): Iterable<string> {
  yield* wholeList(type, id, state);
  yield* articles(state.articlesInList(type, id), state);
}

function* changedImage({ id, before, after }: ChangeOf<'image'>, state: Relations): Iterable<string> {
  const isPictureSame = isSameIn<Image>(['picture'], before, after);
  for (const articleId of state.articlesWithImage(id)) {
    yield* isPictureSame ? articles([articleId], state) : addressesPrintingEntry(articleId, state);
  }
  for (const authorId of state.authorsWithPortrait(id)) yield* front('author', authorId, state);
}

/** A section's name and address stand on its own pages and wherever an article of it, or of a section below it, does. */
function* changedSection(change: ChangeOf<'section'>, state: Relations): Iterable<string> {
  const { id, before, after } = change;
  if (isMenuChanged(change, state)) yield* state.fronts();
  if (isSameIn(['name', 'slug', 'parentId'], before, after)) return yield* front('section', id, state);
  for (const sectionId of state.sectionsUnder(id)) {
    yield* wholeList('section', sectionId, state);
    for (const articleId of state.articlesInList('section', sectionId)) {
      yield* addressesPrintingEntry(articleId, state, true);
    }
  }
}

/** The top-level sections are printed on every page, in their order; which they are depends on what hangs where. */
function isMenuChanged({ id, before, after }: ChangeOf<'section'>, state: Relations): boolean {
  if (!isSameIn(['documentId', 'parentId'], before, after)) return true;
  return state.isTopLevelSection(id) && !isSameIn(['name', 'slug', 'order'], before, after);
}

function changedNotice({ before, after }: ChangeOf<'notice'>, now: Date): Iterable<string> {
  return [before, after].some((notice) => notice && isNoticeValid(notice, now)) ? ASIDE_PAGES : [];
}

/** While a poll is open its tally stands on its own page only; once closed, wherever it stands. */
function* changedPoll(change: ChangeOf<'poll'>, state: Relations, now: Date): Iterable<string> {
  if (isTallyAlone(change) && change.after && isPollOpen(change.after, now)) return;
  yield* articles(state.articlesWithPoll(change.id), state);
  if (state.findCurrentPoll(now) === change.id) yield* ASIDE_PAGES;
}

function isTallyAlone({ before, after }: ChangeOf<'poll'>): boolean {
  return isSame(before && withoutTally(before), after && withoutTally(after));
}

function withoutTally(poll: Poll): Poll {
  return { ...poll, options: poll.options.map((option) => ({ ...option, voteCount: 0 })) };
}

function* articles(ids: readonly string[], state: Relations): Iterable<string> {
  for (const id of ids) yield* present(state.articleAddress(id));
}

function front(type: ListType, id: string, state: Relations): string[] {
  return present(state.list(type, id)?.front);
}

function wholeList(type: ListType, id: string, state: Relations): string[] {
  const list = state.list(type, id);
  return list ? [list.front, ...list.months] : [];
}

function present(address: string | undefined): string[] {
  return address === undefined ? [] : [address];
}
