import { describe, expect, it } from 'vitest';
import { isFuture, isPossiblePublicationDate } from './publication-date.ts';

const NOW = new Date('2026-12-01T10:00:00Z');

describe('a date of publication', () => {
  it.each([
    ['0001-01-01T00:00:00Z', false],
    ['1944-12-31T14:59:59Z', false],
    ['1945-01-01T00:00:00Z', true],
    ['1970-01-01T00:00:00Z', true],
    ['2026-12-02T16:59:59Z', true],
    ['2026-12-02T17:00:00Z', false],
    ['9999-12-31T23:59:59Z', false],
    ['never', false],
  ])('%s is possible: %s', (date, isPossible) => {
    expect(isPossiblePublicationDate(new Date(date), NOW)).toBe(isPossible);
  });

  it('is of the future when it is later than now by more than clocks differ', () => {
    expect(isFuture(new Date('2026-12-01T10:01:00Z'), NOW)).toBe(false);
    expect(isFuture(new Date('2026-12-01T10:01:01Z'), NOW)).toBe(true);
  });
});
