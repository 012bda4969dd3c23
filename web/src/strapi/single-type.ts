import type { Selection } from './received.ts';

/** Of a single type there is one document; it is on the first page of all, and found under its own id. */
export function toSelected<Wire extends { documentId: string }>(wire: Wire | null, selection: Selection): Wire[] {
  if (!wire) return [];
  const { documentId } = wire;
  const isSelected = 'ids' in selection ? selection.ids.includes(documentId) : (selection.after ?? '') < documentId;
  return isSelected ? [wire] : [];
}
