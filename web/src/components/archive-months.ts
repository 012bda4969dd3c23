import type { ListPage } from '../model/page-data.ts';

type Month = ListPage['months'][number];

/** "03/2021", as a month is written here. */
export function toMonthName(month: string): string {
  const [year, number] = month.split('-');
  return `${number}/${year}`;
}

/** The months by year, both as ordered in the list. */
export function toYears(months: readonly Month[]): { year: string; months: Month[] }[] {
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, ofYear]) => ({ year, months: ofYear }));
}
