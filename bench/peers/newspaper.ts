import type { DatabaseSync } from 'node:sqlite';
import { type NamedByAddress, parseAddress } from '@toasoan/shared/address';
import { openForReading } from '../../web/src/mirror/connection.ts';
import type { MirrorReader } from '../../web/src/model/page-data.ts';
import { openPageOrder } from '../../web/src/mirror/page-order.ts';
import { openReader } from '../../web/src/mirror/reader.ts';

const AT_ONCE = 1_000;

/** What the mirror of a newsroom holds, as a peer takes it over: the same pages with the same content. */
export interface Newspaper {
  mirror: MirrorReader;
  /** Where the site stands, for absolute addresses. */
  siteUrl: URL;
  /** One instant for the whole build. */
  now: Date;
  /** The short headline for fronts, which an article's own page does not print. */
  findShortHeadline(documentId: string): string | null;
  /** Every page there is, taken apart. */
  pages(): Iterable<{ address: string; named: NamedByAddress }>;
  close(): void;
}

export function openNewspaper(mirrorFile: string, siteUrl: URL, now: Date): Newspaper {
  const database = openForReading(mirrorFile);
  const shortHeadline = database.prepare('select alternative_headline as headline from article where id = ?');
  return {
    mirror: openReader(database),
    siteUrl,
    now,
    findShortHeadline: (documentId) => (shortHeadline.get(documentId)?.['headline'] ?? null) as string | null,
    pages: () => pagesOf(database),
    close: () => database.close(),
  };
}

function* pagesOf(database: DatabaseSync): Iterable<{ address: string; named: NamedByAddress }> {
  const order = openPageOrder(database);
  for (let stretch = order.after('', AT_ONCE); stretch; stretch = order.after(stretch.place, AT_ONCE)) {
    for (const address of stretch.addresses) {
      const named = parseAddress(address);
      if (!named) throw new Error(`The mirror names ${address}, which is no address of ours.`);
      yield { address, named };
    }
  }
}
