import type { PageOrder } from '../mirror/page-order.ts';

/** Pages handed to a press at one time: enough to be worth a message, few enough that an urgent one among them is soon free. */
const BATCH_SIZE = 32;
const BATCHES_IN_PART = 4;

/** A part of the pages, in their order, with how much of it is not printed yet. */
interface Part {
  place: string;
  size: number;
  waiting: string[];
  /** Batches of it that are being printed. */
  open: number;
}

/** Pages for a press. */
export interface Batch {
  part: Part;
  addresses: string[];
}

/** The pages of a run in their order, as far as it has looked ahead: handed out in batches, finished in parts. */
export interface RunParts {
  /** Goes on after a place; '' is before the first page. */
  beginAfter(place: string): void;
  /** The next pages that nobody else prints at the moment. */
  next(underway: ReadonlySet<string>): Batch | undefined;
  close(batch: Batch): void;
  /**
   * Takes pages back with which a press was lost: each goes out alone next time, for it may be the one. Gives the one that
   * it certainly is; that one is not printed.
   */
  takeBack(batch: Batch): string | undefined;
  /** The place up to which everything is through, and how many pages those are; what is told once is told no more. */
  takeFinished(): { place: string; pages: number } | undefined;
  /** Pages that are through but were not told by `takeFinished`. */
  countUntold(): number;
  /** Whether pages wait that others print at the moment. */
  isWaiting(): boolean;
  /** Whether all pages have been handed out at least once. */
  isAtEnd(): boolean;
}

export function createRunParts(pages: PageOrder): RunParts {
  const parts: Part[] = [];
  const suspects = new Set<string>();
  /** Up to where pages are in `parts`; undefined after the last. */
  let ahead: string | undefined = '';

  function lookAhead(): Part | undefined {
    if (ahead === undefined) return undefined;
    const stretch = pages.after(ahead, BATCH_SIZE * BATCHES_IN_PART);
    ahead = stretch?.place;
    if (!stretch) return undefined;
    const { addresses, place } = stretch;
    const part = { place, size: addresses.length, waiting: addresses, open: 0 };
    parts.push(part);
    return part;
  }

  function choose(free: string[]): string[] {
    const suspect = free.find((address) => suspects.has(address));
    return suspect === undefined ? free.slice(0, BATCH_SIZE) : [suspect];
  }

  function next(underway: ReadonlySet<string>): Batch | undefined {
    for (let index = 0; ; index += 1) {
      const part = parts[index] ?? lookAhead();
      if (!part) return undefined;
      const addresses = choose(part.waiting.filter((address) => !underway.has(address)));
      if (addresses.length === 0) continue;
      part.waiting = part.waiting.filter((address) => !addresses.includes(address));
      part.open += 1;
      return { part, addresses };
    }
  }

  function takeFinished(): { place: string; pages: number } | undefined {
    const open = parts.findIndex((part) => part.open > 0 || part.waiting.length > 0);
    const finished = parts.splice(0, open === -1 ? parts.length : open);
    const last = finished.at(-1);
    return last && { place: last.place, pages: finished.reduce((sum, { size }) => sum + size, 0) };
  }

  return {
    beginAfter(place) {
      parts.length = 0;
      ahead = place;
    },
    next,
    close({ part }) {
      part.open -= 1;
    },
    takeBack({ part, addresses }) {
      const [first = ''] = addresses;
      if (addresses.length === 1 && suspects.has(first)) return first;
      for (const address of addresses) suspects.add(address);
      part.waiting.push(...addresses);
      return undefined;
    },
    takeFinished,
    countUntold: () =>
      parts.reduce((sum, { open, size, waiting }) => sum + (open === 0 ? size - waiting.length : 0), 0),
    isWaiting: () => parts.some(({ waiting }) => waiting.length > 0),
    isAtEnd: () => ahead === undefined,
  };
}
