/** The middle value and the one that 95 of 100 do not exceed; undefined for none. */
export function summarizeLatency(values: readonly number[]): { median: number; p95: number } | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  // The nearest rank: always a value that was measured.
  const rank = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { median: rank(0.5), p95: rank(0.95) };
}
