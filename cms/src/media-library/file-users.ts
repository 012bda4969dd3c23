import type { Core } from '@strapi/strapi';
import { inTransaction } from '../change-feed/transaction.ts';

/** What is known of a file wherever the media library hands one on. */
export interface MediaFile {
  id: number;
  hash: string;
  name: string;
}

/** The images made of a file. */
export function findImagesOf(strapi: Core.Strapi, file: MediaFile): Promise<{ documentId: string }[]> {
  return strapi.db.query('api::image.image').findMany({ select: ['documentId'], where: { file: { id: file.id } } });
}

/** Versions of articles that have a file in their body. Reads every body of them: not for hot paths. */
export function findArticlesShowing(
  strapi: Core.Strapi,
  file: MediaFile,
  versions: 'published' | 'all',
): Promise<{ document_id: string; serial: number }[]> {
  const isInBody = strapi.db.dialect.client === 'postgres' ? 'position(? in body::text) > 0' : 'instr(body, ?) > 0';
  return inTransaction(strapi, async ({ trx }) => {
    const showing = trx('articles')
      .select('document_id', 'serial')
      .whereRaw(isInBody, [JSON.stringify(file.hash)]);
    return versions === 'all' ? showing : showing.whereNotNull('published_at');
  });
}
