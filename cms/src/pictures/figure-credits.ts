import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction.ts';
import { findVersionsShowing } from './body-figure-table.ts';

type Knex = Core.Strapi['db']['connection'];

/** The images made of files, by Strapi's links: asked from the files, or it would look at every image there is. */
function selectImages(connection: Knex) {
  return connection('files_related_mph as link')
    .join('images as image', 'image.id', 'link.related_id')
    .where({ 'link.related_type': 'api::image.image', 'link.field': 'file' });
}

/** Whom a picture in a text is owed to, by the number of its file: the credit of the image made of it; of several, the oldest's. */
export async function findCredits(connection: Knex, fileIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows: { fileId: number; creditText: string }[] = await selectImages(connection)
    .select({ fileId: 'link.file_id', creditText: 'image.credit_text' })
    .whereIn('link.file_id', [...fileIds])
    .whereNotNull('image.credit_text')
    .orderBy('image.id', 'desc');
  return new Map(rows.map(({ fileId, creditText }) => [fileId, creditText]));
}

/** A published article whose text shows the picture of an image, and the credit that the image gives it. */
export interface CreditedArticle {
  documentId: string;
  serial: number;
  creditText: string | null;
}

/** The published articles that have the file of an image in their text. */
export function findCreditedArticles(strapi: Core.Strapi, imageDocumentId: string): Promise<CreditedArticle[]> {
  return inTransaction(strapi, async ({ trx }) => {
    const image: { hash: string; creditText: string | null } | undefined = await trx('images as image')
      .join('files_related_mph as link', 'link.related_id', 'image.id')
      .join('files as file', 'file.id', 'link.file_id')
      .where({ 'link.related_type': 'api::image.image', 'link.field': 'file', 'image.document_id': imageDocumentId })
      .first({ hash: 'file.hash', creditText: 'image.credit_text' });
    if (!image) return [];
    const articles = await findVersionsShowing(trx, image.hash, 'published');
    return articles.map(({ document_id, serial }) => ({
      documentId: document_id,
      serial,
      creditText: image.creditText,
    }));
  });
}
