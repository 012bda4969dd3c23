import { type NamedByAddress, parseAddress } from '@toasoan/shared/address';
import { lookIntoMirror } from '../../web/src/mirror/look-into-mirror.ts';
import type { MirrorReader } from '../../web/src/model/page-data.ts';
import type { PageOrder } from '../../web/src/mirror/page-order.ts';

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
  const { reader, committed, close } = lookIntoMirror(mirrorFile);
  return {
    mirror: reader,
    siteUrl,
    now,
    findShortHeadline: (documentId) => committed.documents.find('article', documentId)?.alternativeHeadline ?? null,
    pages: () => pagesOf(committed.pages),
    close,
  };
}

function* pagesOf(order: PageOrder): Iterable<{ address: string; named: NamedByAddress }> {
  for (let stretch = order.after('', AT_ONCE); stretch; stretch = order.after(stretch.place, AT_ONCE)) {
    for (const address of stretch.addresses) {
      const named = parseAddress(address);
      if (!named) throw new Error(`The mirror names ${address}, which is no address of ours.`);
      yield { address, named };
    }
  }
}
