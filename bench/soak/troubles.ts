import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../fill/random.ts';

export interface Victim {
  name: string;
  /** Kills it at once; resolves when it has been started again, though it need not answer yet. */
  strike(): Promise<void> | void;
}

/** How long all is left in peace. */
const PEACE_MS = { from: 2_000, to: 12_000 };

/** Kills one or the other at random moments until the time is over; resolves to how often each was killed. */
export async function makeTroubles(
  victims: readonly Victim[],
  random: Random,
  untilMs: number,
): Promise<Map<string, number>> {
  const kills = new Map<string, number>();
  // Each is struck once before any is struck again.
  let left: Victim[] = [];
  for (;;) {
    const peace = random.between(PEACE_MS.from, PEACE_MS.to);
    if (Date.now() + peace >= untilMs) {
      await sleep(Math.max(0, untilMs - Date.now()));
      return kills;
    }
    await sleep(peace);
    if (left.length === 0) left = [...victims];
    const victim = random.pick(left);
    left = left.filter((one) => one !== victim);
    await victim.strike();
    kills.set(victim.name, (kills.get(victim.name) ?? 0) + 1);
  }
}
