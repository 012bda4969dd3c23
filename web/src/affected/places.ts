import type { ListType } from '../mirror/list-address.ts';
import type { Relations } from '../mirror/relations.ts';

export function* articles(ids: readonly string[], state: Relations): Iterable<string> {
  for (const id of ids) yield* present(state.articleAddress(id));
}

export function front(type: ListType, id: string, state: Relations): string[] {
  return present(state.list(type, id)?.front);
}

export function wholeList(type: ListType, id: string, state: Relations): string[] {
  const list = state.list(type, id);
  return list ? [list.front, ...list.months] : [];
}

export function present(address: string | undefined): string[] {
  return address === undefined ? [] : [address];
}
