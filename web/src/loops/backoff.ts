const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/**
 * How long to wait after `failures` in a row (1 or more): doubling from half a second to `longestMs`, the upper half of
 * it by chance, so that several web nodes do not come back all at once. `random` gives numbers from 0 up to 1.
 */
export function toBackoffMs(failures: number, random: () => number, longestMs = LONGEST_MS): number {
  const longest = Math.min(longestMs, FIRST_MS * 2 ** (failures - 1));
  return Math.round(longest / 2 + (longest / 2) * random());
}
