import { describe, expect, it } from 'vitest';
import { summarizeLatency } from './latency.ts';

describe('summarizeLatency', () => {
  it('gives values that were measured', () => {
    const values = Array.from({ length: 20 }, (_, index) => 200 - index * 10);
    expect(summarizeLatency(values)).toEqual({ median: 100, p95: 190 });
    expect(summarizeLatency([7])).toEqual({ median: 7, p95: 7 });
    expect(summarizeLatency([])).toBeUndefined();
  });
});
