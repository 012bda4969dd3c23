import { hasBeenPublic } from '../feed/public-names.ts';
import { inTransaction } from '../store/transaction.ts';
import { isPublishing, type DocumentRule, type DocumentWrite, type Newsroom } from './document-rule.ts';

interface StoredArticle {
  id: number;
  datePublished: string | null;
  updatedAt: string;
}

type Dates = { datePublished?: Date; dateModified?: Date };

/**
 * `datePublished` is set once, at the first publication, unless an import has brought it along; `dateModified`
 * when an article that readers have seen is published again with something changed. A copy has neither.
 */
export const setPublicationDates: DocumentRule = async (write, next, newsroom) => {
  if (write.uid !== 'api::article.article') return next();
  const { data } = write.params;
  // A form that was opened before the first publication still holds an empty date.
  if (write.action === 'update' && data && !data['datePublished']) delete data['datePublished'];
  if (write.action === 'clone') {
    write.params.data = { ...data, datePublished: null, dateModified: null };
  }
  if (isPublishing(write)) await setDates(write, newsroom);
  return next();
};

async function setDates(write: DocumentWrite, newsroom: Newsroom): Promise<void> {
  const { documentId, data } = write.params;
  const draft = documentId === undefined ? null : await findVersion(documentId, 'draft', newsroom);
  const isNew = documentId === undefined || !(await isKnownToReaders(documentId, newsroom));
  const isChanged = write.action !== 'publish' || (await isDraftChanged(documentId ?? '', draft, newsroom));
  const dates: Dates = {};
  if (!(data?.['datePublished'] ?? draft?.datePublished)) dates.datePublished = newsroom.now;
  if (!isNew && isChanged) dates.dateModified = newsroom.now;
  if (write.action !== 'publish') write.params.data = { ...data, ...dates };
  else if (draft && Object.keys(dates).length > 0) await writeDraft(draft.id, dates, newsroom);
}

async function isDraftChanged(documentId: string, draft: StoredArticle | null, newsroom: Newsroom): Promise<boolean> {
  const published = await findVersion(documentId, 'published', newsroom);
  return draft?.updatedAt !== published?.updatedAt;
}

function findVersion(documentId: string, status: 'draft' | 'published', { strapi }: Newsroom) {
  const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
  return strapi.db.query('api::article.article').findOne({
    select: ['id', 'datePublished', 'updatedAt'],
    where: { documentId, publishedAt },
  }) as Promise<StoredArticle | null>;
}

function isKnownToReaders(documentId: string, { strapi }: Newsroom): Promise<boolean> {
  return inTransaction(strapi, ({ trx }) => hasBeenPublic(trx, documentId));
}

async function writeDraft(id: number, dates: Dates, { strapi }: Newsroom): Promise<void> {
  await strapi.db.query('api::article.article').update({ where: { id }, data: dates });
}
