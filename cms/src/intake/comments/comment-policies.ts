import type { Core } from '@strapi/strapi';
import { PUBLISHED } from '../../change-feed/delivered-types.ts';

/** The comment policy of those of these articles that are published, by documentId. */
export async function findCommentPolicies(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { documentId: string; commentPolicy: string }[] = await strapi.db
    .query('api::article.article')
    .findMany({ select: ['documentId', 'commentPolicy'], where: { ...PUBLISHED, documentId: { $in: ids } } });
  return new Map(rows.map(({ documentId, commentPolicy }) => [documentId, commentPolicy]));
}
