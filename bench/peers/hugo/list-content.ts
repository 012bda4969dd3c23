import { monthAddress } from '@toasoan/shared/address';
import { toMonthName } from '../../../web/src/components/archive-months.ts';
import { toListTitle } from '../../../web/src/components/list-title.ts';
import type { ListPage, MonthLink } from '../../../web/src/model/page-data.ts';
import { toPictureData } from './picture-data.ts';
import { toListTerm, toMonthTerm } from './term.ts';

/** The content file of a list's front or month, below `content/`: a term of the taxonomy "lists" or "months". */
export function toListPath({ address, month }: ListPage): string {
  return month === null
    ? `lists/${toListTerm(address)}/_index.html`
    : `months/${toMonthTerm(address, month)}/_index.html`;
}

/** Its front matter; the articles in it are gathered, ordered and counted by Hugo. */
export function toListContent(page: ListPage): string {
  const { type, name, address, month, description, portrait, neighbours } = page;
  return `${JSON.stringify({
    title: name,
    url: month === null ? address : monthAddress(address, month),
    address: month === null ? address : monthAddress(address, month),
    current: address,
    listType: type,
    listTitle: toListTitle(page),
    about: description,
    portrait: portrait && toPictureData(portrait),
    month: month && toMonthName(month),
    previous: toMonthData(neighbours?.previous),
    next: toMonthData(neighbours?.next),
  })}\n`;
}

function toMonthData(link: MonthLink | null | undefined) {
  return link && { month: toMonthName(link.month), address: link.address };
}
