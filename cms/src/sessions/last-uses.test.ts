import { describe, expect, it } from 'vitest';
import { LastUses } from './last-uses.ts';

const at = (second: number) => new Date(1_790_000_000_000 + second * 1000);

describe('the last use of a session', () => {
  it('is written down once a minute', () => {
    const uses = new LastUses();
    const written = [0, 1, 59, 60, 61, 119, 120].filter((second) => uses.isWorthWriting('a', at(second)));
    expect(written).toEqual([0, 60, 120]);
    expect(uses.isWorthWriting('b', at(121))).toBe(true);
  });

  it('is written down after the clock was set back', () => {
    const uses = new LastUses();
    uses.isWorthWriting('a', at(0));
    expect(uses.isWorthWriting('a', at(-7200))).toBe(false);
    expect(uses.isWorthWriting('a', at(60))).toBe(true);
  });

  it('is forgotten of sessions that were used long ago', () => {
    const uses = new LastUses();
    for (let count = 0; count <= 1000; count += 1) uses.isWorthWriting(`session ${count}`, at(0));
    expect(uses.isWorthWriting('session 1', at(1))).toBe(false);
    expect(uses.isWorthWriting('session 0', at(1))).toBe(true);
  });
});
