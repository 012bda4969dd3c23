import type { BodyBlock, ListItem } from '../../model/documents.ts';
import type { ReportOmission } from '../received.ts';
import { toInlines } from './to-inlines.ts';
import type { StrapiList } from './wire-blocks.ts';

type List = Extract<BodyBlock, { type: 'list' }>;

/** A list; Strapi puts a nested list after the item that it belongs to, we put it inside. None when it has no items. */
export function toList(list: StrapiList, reportOmission: ReportOmission): List[] {
  const items: ListItem[] = [];
  for (const child of list.children) {
    if (child.type === 'list-item') {
      items.push({ children: toInlines(child.children, reportOmission), sublist: null });
    } else {
      hangUnderLastItem(items, toList(child, reportOmission)[0]);
    }
  }
  return items.length > 0 ? [{ type: 'list', ordered: list.format === 'ordered', items }] : [];
}

function hangUnderLastItem(items: ListItem[], sublist: List | undefined): void {
  if (!sublist) return;
  const last = items.at(-1);
  if (!last) items.push({ children: [], sublist });
  else if (last.sublist) last.sublist.items.push(...sublist.items);
  else last.sublist = sublist;
}
