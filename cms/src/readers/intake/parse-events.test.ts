import { describe, expect, it } from 'vitest';
import { toPlausibleInstant } from './parse-events.ts';

const NOW = new Date('2026-03-31T10:00:00.000Z');

describe('the instant that an event says it was sent at', () => {
  it.each([
    ['now', '2026-03-31T10:00:00.000Z'],
    ['a moment ago', '2026-03-31T09:59:59.999Z'],
    ['thirty days ago', '2026-03-01T10:00:00.000Z'],
  ])('is believed when it is %s', (_when, at) => {
    expect(toPlausibleInstant(new Date(at), NOW).toISOString()).toBe(at);
  });

  it.each([
    ['in the future', '2026-03-31T10:00:00.001Z'],
    ['longer ago than an event ever waits', '2026-03-01T09:59:59.999Z'],
  ])('is that of arrival when it is %s', (_when, at) => {
    expect(toPlausibleInstant(new Date(at), NOW)).toBe(NOW);
  });
});
