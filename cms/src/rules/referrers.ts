import type { Change } from '../feed/record-changes.ts';
import { inTransaction, type Transaction } from '../store/transaction.ts';
import type { DocumentWrite, Newsroom } from './document-rule.ts';

/** A relation of articles as Strapi keeps it: rows of a table that link an article to what it refers to. */
interface Reference {
  table: string;
  links: string;
  to: string;
}

/** How published articles refer to documents that may come and go while the articles stay. */
const REFERENCES: Readonly<Record<string, Reference>> = {
  'api::article.article': { table: 'articles', links: 'articles_related_articles_lnk', to: 'inv_article_id' },
  'api::poll.poll': { table: 'polls', links: 'articles_poll_lnk', to: 'poll_id' },
  'api::tag.tag': { table: 'tags', links: 'articles_tags_lnk', to: 'tag_id' },
};

/**
 * The other published articles that refer to a document as readers see it now, each as an `update` that could be
 * recorded; none where the write cannot make a reference come or go.
 */
export async function findReferrers(write: DocumentWrite, documentId: string, { strapi }: Newsroom): Promise<Change[]> {
  const reference = REFERENCES[write.uid];
  if (!reference || (write.uid !== 'api::article.article' && write.action !== 'delete')) return [];
  const rows = await inTransaction(strapi, ({ trx }) => selectReferrers(trx, reference, documentId));
  return rows.map((row) => ({
    type: 'article',
    documentId: row.documentId,
    action: 'update',
    name: String(row.serial),
  }));
}

/** From the document to those who refer to it: asked the other way round, SQLite looks at every article there is. */
function selectReferrers(
  trx: Transaction,
  { table, links, to }: Reference,
  documentId: string,
): Promise<{ documentId: string; serial: number }[]> {
  const targets = trx(table).select('id').where('document_id', documentId);
  if (table === 'articles') void targets.whereNotNull('published_at');
  return trx('articles')
    .distinct({ documentId: 'document_id', serial: 'serial' })
    .whereIn('id', trx(links).select('article_id').whereIn(to, targets))
    .whereNotNull('published_at')
    .whereNot('document_id', documentId);
}
