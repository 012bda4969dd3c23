import { words } from '../i18n/words.ts';
import type { ListPage } from '../model/page-data.ts';
import { toMonthName } from './archive-months.ts';

/** What a list is called where it stands alone: "Tác giả Kim Phượng, tháng 03/2021". */
export function toListTitle({ type, name, month }: Pick<ListPage, 'type' | 'name' | 'month'>): string {
  const whole = { section: name, author: `${words.author} ${name}`, tag: `${words.tag}: ${name}` }[type];
  return month === null ? whole : `${whole}, ${words.month(toMonthName(month)).toLowerCase()}`;
}
