import type { Queue, QueueEntry, QueueGroup } from '../../readers/comments/desk-answers';

/** What the desk shows, and what on it is meant. */
export interface Desk {
  groups: readonly QueueGroup[];
  /** The group that keys act on, by the documentId of its first comment; null when nothing is left. */
  focusedId: string | null;
  /** Groups chosen to be decided on together. */
  chosen: ReadonlySet<string>;
  /** Groups of which every comment is meant, not only the first. */
  whole: ReadonlySet<string>;
  total: number;
  pages: number;
  waiting: Queue['waiting'];
}

export const EMPTY_DESK: Desk = {
  groups: [],
  focusedId: null,
  chosen: new Set(),
  whole: new Set(),
  total: 0,
  pages: 0,
  waiting: { count: 0, reported: 0, oldest: null },
};

/** The desk with what the CMS says now; what was meant stays meant as far as it is still there. */
export function toLoaded(desk: Desk, queue: Queue, decided: ReadonlySet<string>): Desk {
  const groups = leaveOut(queue.groups, decided);
  const ids = new Set(groups.map(({ documentId }) => documentId));
  const isThere = (id: string | null) => id !== null && ids.has(id);
  return {
    groups,
    focusedId: isThere(desk.focusedId) ? desk.focusedId : (groups[0]?.documentId ?? null),
    chosen: new Set([...desk.chosen].filter(isThere)),
    whole: new Set([...desk.whole].filter(isThere)),
    total: queue.total,
    pages: queue.pages,
    waiting: queue.waiting,
  };
}

/** Moves the focus by so many groups; it stays within the list. */
export function toMoved(desk: Desk, by: number): Desk {
  const at = desk.groups.findIndex(({ documentId }) => documentId === desk.focusedId);
  const to = Math.max(0, Math.min(desk.groups.length - 1, at + by));
  return { ...desk, focusedId: desk.groups[to]?.documentId ?? null };
}

export function toToggled(desk: Desk, part: 'chosen' | 'whole'): Desk {
  if (desk.focusedId === null) return desk;
  const ids = new Set(desk[part]);
  if (!ids.delete(desk.focusedId)) ids.add(desk.focusedId);
  return { ...desk, [part]: ids };
}

/** The comments that a decision is about: of the chosen groups, or else of the one in focus. */
export function toMeant({ groups, focusedId, chosen, whole }: Desk): QueueEntry[] {
  const isMeant = ({ documentId }: QueueGroup) => (chosen.size > 0 ? chosen.has(documentId) : documentId === focusedId);
  return groups.filter(isMeant).flatMap((group) => (whole.has(group.documentId) ? [group, ...group.similar] : [group]));
}

/** The desk without comments that were decided on; the focus goes to what follows. */
export function withoutDecided(desk: Desk, decided: ReadonlySet<string>): Desk {
  const groups = leaveOut(desk.groups, decided);
  const left = new Set(groups.map(({ documentId }) => documentId));
  const at = desk.groups.findIndex(({ documentId }) => documentId === desk.focusedId);
  const focused = desk.groups[at];
  const candidates = [
    ...(focused ? leaveOut([focused], decided) : []),
    ...desk.groups.slice(at + 1),
    ...desk.groups.slice(0, Math.max(0, at)).reverse(),
  ];
  const focusedId = candidates.find(({ documentId }) => left.has(documentId))?.documentId ?? groups[0]?.documentId;
  const keep = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => left.has(id)));
  return {
    ...desk,
    groups,
    focusedId: focusedId ?? null,
    chosen: keep(desk.chosen),
    whole: keep(desk.whole),
    total: Math.max(0, desk.total - decided.size),
    waiting: { ...desk.waiting, count: Math.max(0, desk.waiting.count - countWaiting(desk, decided)) },
  };
}

/** Whether one of these comments stands in a group of which the desk has not all. */
export function hasUnsent({ groups }: Desk, ids: readonly string[]): boolean {
  const unsent = groups.filter((group) => group.unsent > 0).flatMap((group) => [group, ...group.similar]);
  return unsent.some(({ documentId }) => ids.includes(documentId));
}

function countWaiting({ groups }: Desk, decided: ReadonlySet<string>): number {
  const shown = groups.flatMap((group) => [group, ...group.similar]);
  return shown.filter(({ documentId, state }) => state === 'pending' && decided.has(documentId)).length;
}

/** Of a group whose first comment is gone, the next one comes first. */
function leaveOut(groups: readonly QueueGroup[], decided: ReadonlySet<string>): QueueGroup[] {
  return groups.flatMap((group) => {
    const [first, ...similar] = [group, ...group.similar].filter(({ documentId }) => !decided.has(documentId));
    return first ? [{ ...first, similar, unsent: group.unsent }] : [];
  });
}
