import { URGENCY, type Urgency } from '../mirror/print-queue.ts';

/**
 * How long a page rests after it was printed. The first change of many is printed at once and the last one by the end of
 * the rest, so a front is printed once a second at most, however many articles are saved meanwhile.
 */
const DOCUMENT_RESTS_MS = 250;
const OTHERS_REST_MS = 1_000;

/** Pages that were printed a moment ago. */
export interface Cooling {
  add(address: string, urgency: Urgency, now: Date): void;
  /** Until when the page rests; undefined when it does not. */
  find(address: string, now: Date): Date | undefined;
  count(): number;
}

export function createCooling(): Cooling {
  const until = new Map<string, number>();

  /** One that seems to rest for longer was printed before the clock was set back. */
  const isOver = (end: number, now: number) => end <= now || end > now + OTHERS_REST_MS;

  return {
    add(address, urgency, now) {
      const instant = now.getTime();
      for (const [other, end] of until) if (isOver(end, instant)) until.delete(other);
      until.set(address, instant + (urgency === URGENCY.document ? DOCUMENT_RESTS_MS : OTHERS_REST_MS));
    },
    find(address, now) {
      const end = until.get(address);
      return end === undefined || isOver(end, now.getTime()) ? undefined : new Date(end);
    },
    count: () => until.size,
  };
}
