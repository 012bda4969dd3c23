import { PUBLISHED } from '../change-feed/delivered-types.ts';
import type { Change } from '../change-feed/record-changes.ts';
import type { DocumentWrite, Newsroom } from './document-rule.ts';

/** How published articles refer to documents that may come and go while the articles stay. */
const REFERENCES: Readonly<Record<string, (documentId: string) => Record<string, unknown>>> = {
  'api::article.article': (documentId) => ({ relatedArticles: { ...PUBLISHED, documentId } }),
  'api::poll.poll': (documentId) => ({ poll: { documentId } }),
  'api::tag.tag': (documentId) => ({ tags: { documentId } }),
};

/**
 * The other published articles that refer to a document as readers see it now, each as an `update` that could be
 * recorded; none where the write cannot make a reference come or go.
 */
export async function findReferrers(write: DocumentWrite, documentId: string, { strapi }: Newsroom): Promise<Change[]> {
  const reference = REFERENCES[write.uid];
  if (!reference || (write.uid !== 'api::article.article' && write.action !== 'delete')) return [];
  const rows: { documentId: string; serial: number }[] = await strapi.db.query('api::article.article').findMany({
    select: ['documentId', 'serial'],
    where: { ...PUBLISHED, documentId: { $ne: documentId }, ...reference(documentId) },
  });
  return rows.map((row) => ({
    type: 'article',
    documentId: row.documentId,
    action: 'update',
    name: String(row.serial),
  }));
}
