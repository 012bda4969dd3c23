import { opendirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that every edition links to; nothing in them is a page. */
const OTHER = new Set(['_astro', 'media']);

/** How many HTML files a printed site holds. */
export function countPages(folder: string): number {
  let pages = 0;
  const entries = opendirSync(folder);
  for (let entry = entries.readSync(); entry; entry = entries.readSync()) {
    if (entry.isDirectory() && !OTHER.has(entry.name)) pages += countPages(join(folder, entry.name));
    else if (entry.isFile() && entry.name.endsWith('.html')) pages += 1;
  }
  entries.closeSync();
  return pages;
}
