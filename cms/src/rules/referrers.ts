import type { Change } from '../feed/record-changes.ts';
import { findCreditedArticles } from '../pictures/figure-credits.ts';
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

/** A published article that refers to a document, as a change that could be recorded. */
export interface Referrer {
  change: Change;
  /** What is delivered in the article of the document itself. */
  delivered: string | null;
}

/**
 * The other published articles that refer to a document as readers see it now; none where the write can change nothing
 * of what is delivered of them. An article refers to an image by a picture in its text, whose credit it prints.
 */
export async function findReferrers(
  write: DocumentWrite,
  documentId: string,
  { strapi }: Newsroom,
): Promise<Referrer[]> {
  if (write.uid === 'api::image.image') {
    const articles = await findCreditedArticles(strapi, documentId);
    return articles.map((article) => toReferrer(article, article.creditText));
  }
  const reference = REFERENCES[write.uid];
  if (!reference || (write.uid !== 'api::article.article' && write.action !== 'delete')) return [];
  const rows = await inTransaction(strapi, ({ trx }) => selectReferrers(trx, reference, documentId));
  return rows.map((row) => toReferrer(row, null));
}

function toReferrer(
  { documentId, serial }: { documentId: string; serial: number },
  delivered: string | null,
): Referrer {
  return { change: { type: 'article', documentId, action: 'update', name: String(serial) }, delivered };
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
