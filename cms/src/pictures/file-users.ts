import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction.ts';
import { findVersionsShowing } from './body-figure-table.ts';

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

/** Versions of articles that have a file in their body. */
export function findArticlesShowing(
  strapi: Core.Strapi,
  file: MediaFile,
  versions: 'published' | 'all',
): Promise<{ document_id: string; serial: number }[]> {
  return inTransaction(strapi, ({ trx }) => findVersionsShowing(trx, file.hash, versions));
}
