import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../model/documents.ts';
import { prepareCommand } from '../query.ts';
import type { RowWriter } from './row-writer.ts';

export function openArticleRows(database: DatabaseSync): RowWriter<Article> {
  const insertArticle = prepareCommand(database, 'insert into article values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertRelated = prepareCommand(database, 'insert into related values (?, ?)');
  const insertImageUse = prepareCommand(database, "insert into image_use values (?, 'article', ?)");
  const deleteArticle = prepareCommand(database, 'delete from article where id = ?');
  const deleteRelated = prepareCommand(database, 'delete from related where article_id = ?');
  const deleteImageUse = prepareCommand(database, "delete from image_use where user_type = 'article' and user_id = ?");
  return {
    write(article) {
      const { documentId, serial, slug, sectionId, datePublished, pollId, leadImage } = article;
      const { headline, alternativeHeadline, abstract, commentPolicy } = article;
      const words = [headline, alternativeHeadline, abstract, leadImage?.imageId ?? null] as const;
      insertArticle(documentId, serial, slug, sectionId, datePublished.getTime(), pollId, ...words, commentPolicy);
      for (const relatedId of new Set(article.relatedArticleIds)) insertRelated(documentId, relatedId);
      if (leadImage) insertImageUse(leadImage.imageId, documentId);
    },
    erase(id) {
      deleteArticle(id);
      deleteRelated(id);
      deleteImageUse(id);
    },
  };
}
