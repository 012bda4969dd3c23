import type { Relations } from '../mirror/relations.ts';
import { isSame } from './is-same.ts';
import type { ChangeOf } from './document-change.ts';
import { present } from './places.ts';

export function commentedArticles({ before, after }: ChangeOf<'comment'>, state: Relations): string[] {
  return [before, after].flatMap((comment) => present(comment && state.articleAddress(comment.articleId)));
}

/** Readers like at any moment: what they say more urgently is printed before. */
export function areLikesAlone({ before, after }: ChangeOf<'comment'>): boolean {
  return isSame(before && { ...before, likeCount: 0 }, after && { ...after, likeCount: 0 });
}
