import { HOME_ADDRESS } from '@toasoan/shared/address';
import type { Article } from '../model/documents.ts';
import type { Relations } from '../mirror/relations.ts';
import type { PlaceInList } from '../mirror/relations/list-places.ts';
import { isSameIn } from './is-same.ts';
import type { ChangeOf } from './document-change.ts';
import { articles } from './places.ts';

/** What a list prints of an article, beside its picture. */
const ENTRY_KEYS: readonly (keyof Article)[] = ['serial', 'slug', 'headline', 'alternativeHeadline', 'abstract'];

/** What decides, beside its authors and tags, in which lists an article stands and where. */
const PLACE_KEYS: readonly (keyof Article)[] = ['sectionId', 'datePublished'];

export function* changedArticle({ id, before, after }: ChangeOf<'article'>, state: Relations): Iterable<string> {
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
export function* addressesPrintingEntry(
  articleId: string,
  state: Relations,
  fate: 'moved' | 'stays',
): Iterable<string> {
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
