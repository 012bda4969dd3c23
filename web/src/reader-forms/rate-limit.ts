export interface RateLimit {
  /** Takes one turn for a sender; false when that sender has none left for now. */
  take(sender: string, now: Date): boolean;
}

interface Turns {
  left: number;
  /** Unix milliseconds as of which `left` was counted. */
  at: number;
}

/** Above this many senders those are forgotten who have all their turns again. */
const REMEMBERED = 10_000;

/** Gives each sender `burst` turns, and one more every `everyMs` (a token bucket). Forgets at a restart. */
export function createRateLimit(burst: number, everyMs: number): RateLimit {
  const senders = new Map<string, Turns>();

  function countTurns({ left, at }: Turns, now: number): number {
    return Math.min(burst, left + Math.max(0, now - at) / everyMs);
  }

  function forgetRested(now: number): void {
    for (const [sender, turns] of senders) if (countTurns(turns, now) === burst) senders.delete(sender);
  }

  return {
    take(sender, date) {
      const now = date.getTime();
      const left = countTurns(senders.get(sender) ?? { left: burst, at: now }, now);
      if (left < 1) return false;
      if (senders.size >= REMEMBERED) forgetRested(now);
      senders.set(sender, { left: left - 1, at: now });
      return true;
    },
  };
}
