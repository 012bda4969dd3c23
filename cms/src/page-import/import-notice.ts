import { toPartFingerprint } from './fingerprint.ts';
import { ensurePart, type ImportDesk, type Part } from './import-desk.ts';
import type { SavedNotice } from './saved-page.ts';

/**
 * The notice with those words, made unless this page has made it before or one still stands; valid from now on.
 * The same words on another page, after the first have expired, are news again.
 */
export function importNotice(desk: ImportDesk, page: string, notice: SavedNotice, validUntil: Date): Promise<Part> {
  const { kind, text } = notice;
  return ensurePart(desk, {
    uid: 'api::notice.notice',
    name: `${notice.title}: ${text}`,
    fingerprint: toPartFingerprint(page, 'notice', kind, text),
    find: async () => {
      const standing: { documentId: string } | null = await desk.strapi.db
        .query('api::notice.notice')
        .findOne({ select: ['documentId'], where: { kind, text, validUntil: { $gt: desk.now } } });
      return standing?.documentId;
    },
    toData: () => ({ ...notice, validFrom: desk.now, validUntil }),
  });
}
