import { AUTHORS_ADDRESS } from '@toasoan/shared/address';
import type { Relations } from '../mirror/relations.ts';
import { isSameIn } from './is-same.ts';
import type { ChangeOf } from './document-change.ts';
import { front, wholeList } from './places.ts';

export function* changedAuthor({ id, before, after }: ChangeOf<'author'>, state: Relations): Iterable<string> {
  const isListSame = isSameIn(['name', 'slug'], before, after);
  if (!isListSame) yield* wholeList('author', id, state);
  else if (!isSameIn(['biography', 'portraitImageId'], before, after)) yield* front('author', id, state);
  if (isListSame && isSameIn(['penName'], before, after)) return;
  yield AUTHORS_ADDRESS;
  yield* state.articleAddressesIn('author', id);
}
