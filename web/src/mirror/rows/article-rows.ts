import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../model/documents.ts';
import { prepareCommand, prepareInsert } from '../../sqlite/query.ts';
import type { RowWriter } from './row-writer.ts';

const COLUMNS = [
  'id',
  'serial',
  'slug',
  'section_id',
  'date_published',
  'poll_id',
  'headline',
  'alternative_headline',
  'abstract',
  'lead_image_id',
  'comment_policy',
] as const;

export function openArticleRows(database: DatabaseSync): RowWriter<Article> {
  const insertArticle = prepareInsert(database, 'article', COLUMNS);
  const insertRelated = prepareInsert(database, 'related', ['article_id', 'related_id']);
  const insertImageUse = prepareInsert(database, 'image_use', ['image_id', 'user_type', 'user_id']);
  const deleteArticle = prepareCommand(database, 'delete from article where id = ?');
  const deleteRelated = prepareCommand(database, 'delete from related where article_id = ?');
  const deleteImageUse = prepareCommand(database, "delete from image_use where user_type = 'article' and user_id = ?");
  return {
    write(article) {
      const { documentId, leadImage, relatedArticleIds } = article;
      insertArticle(toRow(article));
      for (const relatedId of new Set(relatedArticleIds))
        insertRelated({ article_id: documentId, related_id: relatedId });
      if (leadImage) insertImageUse({ image_id: leadImage.imageId, user_type: 'article', user_id: documentId });
    },
    erase(id) {
      deleteArticle(id);
      deleteRelated(id);
      deleteImageUse(id);
    },
  };
}

function toRow(article: Article): Record<(typeof COLUMNS)[number], string | number | null> {
  return {
    id: article.documentId,
    serial: article.serial,
    slug: article.slug,
    section_id: article.sectionId,
    date_published: article.datePublished.getTime(),
    poll_id: article.pollId,
    headline: article.headline,
    alternative_headline: article.alternativeHeadline,
    abstract: article.abstract,
    lead_image_id: article.leadImage?.imageId ?? null,
    comment_policy: article.commentPolicy,
  };
}
