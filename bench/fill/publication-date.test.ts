import { describe, expect, it } from 'vitest';
import { archiveStart, publicationDate } from './publication-date.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const ARTICLES = 10_000;
const dates = Array.from({ length: ARTICLES }, (_, index) => publicationDate(index + 1, ARTICLES, NOW).getTime());

describe('the dates of the articles', () => {
  it('rise with the number, from the beginning of the archive to now', () => {
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    expect(dates[0]).toBeGreaterThanOrEqual(archiveStart(NOW).getTime());
    expect(dates.at(-1)).toBe(NOW.getTime());
  });

  it('lie closer together in recent years', () => {
    const inYear = (year: number) => dates.filter((date) => new Date(date).getUTCFullYear() === year).length;
    expect(inYear(2025) / inYear(2012)).toBeGreaterThan(2);
  });
});
