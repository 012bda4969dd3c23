import { describe, expect, it } from 'vitest';
import { parseLikes, toShownCount, withLike } from './likes.ts';

const NOW = 1_614_593_460_000;
const MINUTE = 60_000;
const LIKED = { isLiked: true, count: 4, at: NOW };

describe('the likes that a browser remembers', () => {
  it('come back as they were stored', () => {
    expect(parseLikes(JSON.stringify({ a: LIKED }))).toEqual({ a: LIKED });
  });

  it.each([null, '', 'nonsense', '[1]', 'null', '{"a": true}'])('are none when %j was stored', (stored) => {
    expect(parseLikes(stored)).toEqual({});
  });

  it('forget what was taken back once it is printed, and the oldest of too many', () => {
    const takenBack = { isLiked: false, count: 3, at: NOW - 11 * MINUTE };
    expect(withLike({ a: takenBack, b: LIKED }, 'c', LIKED)).toEqual({ b: LIKED, c: LIKED });
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`c${n}`, { ...LIKED, at: NOW + n }]));
    const kept = withLike(many, 'a', LIKED);
    expect(Object.keys(kept)).toHaveLength(500);
    expect(kept).toMatchObject({ a: LIKED, c599: { at: NOW + 599 } });
  });
});

describe('the number beside a comment', () => {
  it('holds this reader’s own like before it is printed, and counts it once afterwards', () => {
    expect(toShownCount(3, LIKED, NOW)).toBe(4);
    expect(toShownCount(6, LIKED, NOW + MINUTE)).toBe(6);
    expect(toShownCount(2, LIKED, NOW + 11 * MINUTE)).toBe(2);
  });

  it('leaves out a like that this reader has just taken back', () => {
    const takenBack = { isLiked: false, count: 3, at: NOW };
    expect(toShownCount(4, takenBack, NOW + MINUTE)).toBe(3);
    expect(toShownCount(4, undefined, NOW)).toBe(4);
  });
});
