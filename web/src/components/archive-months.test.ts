import { expect, test } from 'vitest';
import { toMonthName, toYears } from './archive-months.ts';

const months = ['2021-03', '2021-01', '2020-12'].map((month) => ({ month, address: month, articleCount: 1 }));

test('a month is written as the newspaper writes it', () => expect(toMonthName('2021-03')).toBe('03/2021'));

test('months stand by year, newest first', () =>
  expect(toYears(months).map(({ year, months }) => `${year}: ${months.length}`)).toEqual(['2021: 2', '2020: 1']));
