import { toPartFingerprint } from './fingerprint.ts';
import { ensurePart, type ImportDesk, type Part } from './import-desk.ts';
import type { SavedNotice } from './saved-page.ts';

/** When a notice stands on the site. */
export interface NoticePeriod {
  validFrom: Date;
  validUntil: Date;
}

/**
 * The notice with those words, made unless this page has made it before or one stands in that time.
 * The same words on another page, after the first have expired, are news again.
 */
export function importNotice(desk: ImportDesk, page: string, notice: SavedNotice, period: NoticePeriod): Promise<Part> {
  const { kind, text } = notice;
  return ensurePart(desk, {
    uid: 'api::notice.notice',
    name: `${notice.title}: ${text}`,
    fingerprint: toPartFingerprint(page, 'notice', kind, text),
    find: async () => {
      const standing: { documentId: string } | null = await desk.strapi.db
        .query('api::notice.notice')
        .findOne({ select: ['documentId'], where: { kind, text, validUntil: { $gt: period.validFrom } } });
      return standing?.documentId;
    },
    toData: () => ({ ...notice, ...period }),
  });
}
