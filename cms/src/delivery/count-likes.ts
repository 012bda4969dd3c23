import type { Core } from '@strapi/strapi';

/** How many like each of these comments; one that nobody likes is left out. */
export async function countLikes(
  connection: Core.Strapi['db']['connection'],
  commentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows: { commentId: string; likes: number | string }[] = await connection('comment_likes')
    .select('comment_document_id as commentId')
    .count('* as likes')
    .whereIn('comment_document_id', commentIds)
    .where('is_liked', true)
    .groupBy('comment_document_id');
  return new Map(rows.map(({ commentId, likes }) => [commentId, Number(likes)]));
}
