import type { Core } from '@strapi/strapi';

/** The headlines of articles by documentId, as readers see them; of those that readers do not see, as the draft says. */
export async function findHeadlines(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { documentId: string; headline: string; publishedAt: string | null }[] = await strapi.db
    .query('api::article.article')
    .findMany({ select: ['documentId', 'headline', 'publishedAt'], where: { documentId: { $in: ids } } });
  const draftsFirst = rows.sort((a, b) => Number(a.publishedAt !== null) - Number(b.publishedAt !== null));
  return new Map(draftsFirst.map(({ documentId, headline }) => [documentId, headline]));
}
