import type { MirrorView } from '../src/mirror/mirror-view.ts';
import { renderAsJson } from './render-as-json.ts';

/** For tests: what is printed under each address. */
export type PrintedPages = ReadonlyMap<string, string>;

/** All pages that a connection sees at an instant, each as JSON of all that it is given. */
export async function printAll({ openReader, pages: order }: MirrorView, now: Date): Promise<PrintedPages> {
  const render = renderAsJson(openReader(), () => now);
  const pages = new Map<string, string>();
  for (let stretch = order.after('', 1000); stretch; stretch = order.after(stretch.place, 1000)) {
    for (const address of stretch.addresses) {
      const { status, body } = await render(address);
      if (status === 200) pages.set(address, body.toString());
    }
  }
  return pages;
}

/** Addresses whose page differs, came or went. */
export function changedAddresses(before: PrintedPages, after: PrintedPages): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((one) => before.get(one) !== after.get(one));
}
