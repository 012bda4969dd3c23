import { HOME_ADDRESS } from '@toasoan/shared/address';
import type { Relations } from '../mirror/relations.ts';
import { isSameIn } from './is-same.ts';
import type { ChangeOf } from './document-change.ts';
import { front, wholeList } from './places.ts';

/**
 * A section's name and address stand on its own pages, wherever an article of it does, and above articles filed below it.
 * What hangs below which decides what the lists above hold. Where every page is printed anyway, only those are named
 * that may be gone afterwards.
 */
export function* changedSection(change: ChangeOf<'section'>, state: Relations): Iterable<string> {
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
export function isMenuChanged({ id, before, after }: ChangeOf<'section'>, state: Relations): boolean {
  if (!before || !after) return true;
  return state.isTopLevelSection(id) && !isSameIn(['name', 'slug', 'order', 'parentId'], before, after);
}
