import type { Log } from '../log/log.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import type { StrapiClient } from '../strapi/client.ts';
import { fetchWithdrawnFiles } from '../strapi/withdrawn-files.ts';
import { toContentStem, toStemOf, type MediaFolder } from './media-folder.ts';

const FILES_AT_ONCE = 500;

export interface Withdrawing {
  mirror: Mirror;
  client: StrapiClient;
  media: MediaFolder;
  log: Log;
}

/** What was withdrawn before this process began is not there, whatever has brought it back meanwhile. */
export function keepWithdrawn({ mirror, media }: Pick<Withdrawing, 'mirror' | 'media'>): void {
  media.withdraw(mirror.committed.withdrawn.all());
}

/**
 * Asks the CMS which pictures must not be shown any more and takes them from the media folder, which all editions share;
 * none of them is copied again. It goes past the change feed, so that it waits for no document and for no filling.
 * Files go before it is written down that they are gone. Resolves to whether there were any.
 */
export async function withdrawPictures({ mirror, client, media, log }: Withdrawing): Promise<boolean> {
  const { meta, media: copies } = mirror.committed;
  const known = meta.find('withdrawnEpoch');
  let after = meta.number('withdrawnCursor');
  let page = await fetchWithdrawnFiles(client, after, FILES_AT_ONCE);
  if (known !== undefined && page.epoch !== known && after > 0) {
    // Another list: its numbers say nothing of ours. What we know stays withdrawn.
    after = 0;
    page = await fetchWithdrawnFiles(client, after, FILES_AT_ONCE);
  }
  const last = page.files.at(-1)?.id;
  if (last === undefined && page.epoch === known) return false;
  const names = page.files.flatMap(({ url }) => copies.namesOf(url));
  const stems = new Set([...page.files.map(({ sha256 }) => toContentStem(sha256)), ...names.map(toStemOf)]);
  const removed = media.withdraw(stems);
  await mirror.write((view) => {
    view.withdrawn.record(stems);
    view.meta.set('withdrawnEpoch', page.epoch);
    view.meta.set('withdrawnCursor', last ?? after);
  });
  if (stems.size > 0) log.warn({ removed, cursor: last }, 'Pictures that were withdrawn are gone from all editions');
  return page.files.length === FILES_AT_ONCE;
}
