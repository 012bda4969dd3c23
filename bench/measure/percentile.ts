/** What sums up a series of measurements, in their own unit. */
export interface Summary {
  count: number;
  median: number;
  p95: number;
  max: number;
}

/**
 * The smallest value that at least `share` (0 to 1) of all values do not exceed (nearest rank).
 * @throws RangeError without values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is no percentile of nothing.');
  return value;
}

export function summarize(values: readonly number[]): Summary {
  return {
    count: values.length,
    median: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    max: percentile(values, 1),
  };
}
