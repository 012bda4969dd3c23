import { ASIDE_ADDRESS, HOME_ADDRESS, parseAddress, PRIVACY_ADDRESS } from '@toasoan/shared/address';
import { isNoticeValid } from '@toasoan/shared/notice';
import { isPollOpen } from '@toasoan/shared/poll';
import type { Article, DocumentByType, DocumentType, Image, Poll } from '../mirror/documents.ts';
import { withoutChain, withoutTally } from '../mirror/pages/aside.ts';
import { URGENCY, type Urgency } from '../mirror/print-queue.ts';
import type { ListType, PlaceInList, Relations } from '../mirror/relations.ts';
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

function commentedArticles({ before, after }: ChangeOf<'comment'>, state: Relations): string[] {
  return [before, after].flatMap((comment) => present(comment && state.articleAddress(comment.articleId)));
}

/** Readers like at any moment: what they say more urgently is printed before. */
function areLikesAlone({ before, after }: ChangeOf<'comment'>): boolean {
  return isSame(before && { ...before, likeCount: 0 }, after && { ...after, likeCount: 0 });
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

/** Where the aside is printed; articles fetch it from there. */
export const ASIDE_PAGES: readonly string[] = [HOME_ADDRESS, ASIDE_ADDRESS];

/** What a list prints of an article, beside its picture. */
const ENTRY_KEYS: readonly (keyof Article)[] = ['serial', 'slug', 'headline', 'alternativeHeadline', 'abstract'];

/** What decides, beside its authors and tags, in which lists an article stands and where. */
const PLACE_KEYS: readonly (keyof Article)[] = ['sectionId', 'datePublished'];

function* changedArticle({ id, before, after }: ChangeOf<'article'>, state: Relations): Iterable<string> {
  if (!before || !after || !isSameIn(PLACE_KEYS, before, after))
    return yield* addressesPrintingEntry(id, state, 'moved');
  if (!isEntrySame(before, after)) yield* addressesPrintingEntry(id, state, 'stays');
  const lists = new Set([...inOneOnly(before.authorIds, after.authorIds), ...inOneOnly(before.tagIds, after.tagIds)]);
  const places = state.listsOfArticle(id).filter(({ listId }) => lists.has(listId));
  yield* addressesOfPlaces(places, 'moved');
  yield* articles(inOneOnly(before.relatedArticleIds, after.relatedArticleIds), state);
}

function isEntrySame(before: Article, after: Article): boolean {
  return isSameIn(ENTRY_KEYS, before, after) && before.leadImage?.imageId === after.leadImage?.imageId;
}

function inOneOnly(before: readonly string[], after: readonly string[]): string[] {
  return [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))];
}

/** Wherever an article stands: its own page, its lists, the home page, the articles related to it. */
function* addressesPrintingEntry(articleId: string, state: Relations, fate: 'moved' | 'stays'): Iterable<string> {
  const own = state.articleAddress(articleId);
  if (own === undefined) return;
  yield* [own, HOME_ADDRESS];
  yield* addressesOfPlaces(state.listsOfArticle(articleId), fate);
  yield* articles(state.relatedArticles(articleId), state);
}

/** The months around an article's own link to that one, which matters when it comes or goes with its only article. */
function* addressesOfPlaces(places: readonly PlaceInList[], fate: 'moved' | 'stays'): Iterable<string> {
  for (const { front, months, neighbours, isAlone } of places) {
    yield* [front, ...months];
    if (isAlone && fate === 'moved') yield* neighbours;
  }
}

function* changedAuthor({ id, before, after }: ChangeOf<'author'>, state: Relations): Iterable<string> {
  const isListSame = isSameIn(['name', 'slug'], before, after);
  if (!isListSame) yield* wholeList('author', id, state);
  else if (!isSameIn(['biography', 'portraitImageId'], before, after)) yield* front('author', id, state);
  if (!isListSame || !isSameIn(['penName'], before, after)) yield* state.articleAddressesIn('author', id);
}

function* changedTag({ id }: ChangeOf<'tag'>, state: Relations): Iterable<string> {
  yield* wholeList('tag', id, state);
  yield* state.articleAddressesIn('tag', id);
}

function* changedImage({ id, before, after }: ChangeOf<'image'>, state: Relations): Iterable<string> {
  const isPictureSame = isSameIn<Image>(['picture'], before, after);
  for (const articleId of state.articlesWithImage(id)) {
    yield* isPictureSame ? articles([articleId], state) : addressesPrintingEntry(articleId, state, 'stays');
  }
  if (isPictureSame) return;
  for (const authorId of state.authorsWithPortrait(id)) yield* front('author', authorId, state);
}

/**
 * A section's name and address stand on its own pages, wherever an article of it does, and above articles filed below it.
 * What hangs below which decides what the lists above hold. Where every page is printed anyway, only those are named
 * that may be gone afterwards.
 */
function* changedSection(change: ChangeOf<'section'>, state: Relations): Iterable<string> {
  const { id, before, after } = change;
  const isMoved = !isSameIn(['parentId'], before, after);
  const isMenu = isMenuChanged(change, state);
  if (isMenu) yield* state.fronts();
  if (isMoved) {
    yield HOME_ADDRESS;
    for (const above of state.sectionsAbove(id)) yield* wholeList('section', above, state);
  }
  if (!isSameIn(['slug'], before, after) || (!isMenu && before?.name !== after?.name)) {
    yield* wholeList('section', id, state);
    const isPrintedAnyway = isMenu && before && after;
    yield* isPrintedAnyway ? state.articleAddressesIn('section', id) : state.addressesPrintingSection(id);
  } else if (before?.description !== after?.description) yield* front('section', id, state);
  if (!isMenu && !isSameIn(['name', 'slug', 'parentId'], before, after)) yield* state.articleAddressesIn('section', id);
}

/** The top-level sections are printed on every page, in their order; one that comes or goes may change which they are. */
function isMenuChanged({ id, before, after }: ChangeOf<'section'>, state: Relations): boolean {
  if (!before || !after) return true;
  return state.isTopLevelSection(id) && !isSameIn(['name', 'slug', 'order', 'parentId'], before, after);
}

function changedNotice({ before, after }: ChangeOf<'notice'>, now: Date): Iterable<string> {
  return [before, after].some((notice) => notice && isNoticeValid(notice, now)) ? ASIDE_PAGES : [];
}

/** While a poll is open its tally stands on its own page only; once closed, wherever it stands. */
function* changedPoll(change: ChangeOf<'poll'>, state: Relations, now: Date): Iterable<string> {
  if (isHidden(change, now) || isOnOwnPageOnly(change, now)) return;
  yield* articles(state.articlesWithPoll(change.id), state);
  for (const poll of [change.before, change.after]) if (poll && isPollOpen(poll, now)) yield* placesOfPoll(poll, state);
  if (state.findCurrentPoll(now) === change.id) yield* ASIDE_PAGES;
}

/** The pages, beside articles and the aside, on which a poll stands while it is open. */
export function placesOfPoll({ onHomePage, sectionIds }: Poll, state: Relations): string[] {
  return [...(onHomePage ? [HOME_ADDRESS] : []), ...sectionIds.flatMap((id) => front('section', id, state))];
}

/** A poll stands nowhere before it opens. */
function isHidden({ before, after }: ChangeOf<'poll'>, now: Date): boolean {
  return [before, after].every((poll) => !poll || now < poll.opensAt);
}

function isOnOwnPageOnly({ before, after }: ChangeOf<'poll'>, now: Date): boolean {
  const withoutOwn = after && isPollOpen(after, now) ? withoutTally : withoutChain;
  return isSame(before && withoutOwn(before), after && withoutOwn(after));
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
