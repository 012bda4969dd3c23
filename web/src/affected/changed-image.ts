import type { Image } from '../model/documents.ts';
import type { Relations } from '../mirror/relations.ts';
import { isSameIn } from './is-same.ts';
import { addressesPrintingEntry } from './changed-article.ts';
import type { ChangeOf } from './document-change.ts';
import { articles, front } from './places.ts';

export function* changedImage({ id, before, after }: ChangeOf<'image'>, state: Relations): Iterable<string> {
  const isPictureSame = isSameIn<Image>(['picture'], before, after);
  for (const articleId of state.articlesWithImage(id)) {
    yield* isPictureSame ? articles([articleId], state) : addressesPrintingEntry(articleId, state, 'stays');
  }
  if (isPictureSame) return;
  for (const authorId of state.authorsWithPortrait(id)) yield* front('author', authorId, state);
}
