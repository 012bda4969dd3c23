import type { Core } from '@strapi/strapi';
import { inTransaction } from '../change-feed/transaction.ts';

/** What is known of a file wherever the media library hands one on. */
export interface MediaFile {
  id: number;
  hash: string;
  name: string;
}

/** A version of an article; `published_at` is null for a draft. */
interface ArticleVersion {
  document_id: string;
  serial: number;
  published_at: unknown;
}

/** The images made of a file. */
export function findImagesOf(strapi: Core.Strapi, file: MediaFile): Promise<{ documentId: string }[]> {
  return strapi.db.query('api::image.image').findMany({ select: ['documentId'], where: { file: { id: file.id } } });
}

/** The versions of articles, drafts included, that have a file in their body. Reads every body: not for hot paths. */
export function findArticlesShowing(strapi: Core.Strapi, file: MediaFile): Promise<ArticleVersion[]> {
  const isInBody = strapi.db.dialect.client === 'postgres' ? 'position(? in body::text) > 0' : 'instr(body, ?) > 0';
  return inTransaction(strapi, async ({ trx }) =>
    trx('articles')
      .select('document_id', 'serial', 'published_at')
      .whereRaw(isInBody, [JSON.stringify(file.hash)]),
  );
}
