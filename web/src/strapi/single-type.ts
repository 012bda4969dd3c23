import type { Selection } from './received.ts';

/** Of a single type there is one document; it is on the first page of all, and found under its own id. */
export function isSelected(id: string, selection: Selection): boolean {
  return 'ids' in selection ? selection.ids.includes(id) : (selection.after ?? '') < id;
}
