import type { DatabaseSync } from 'node:sqlite';
import { articleAddress } from '@toasoan/shared/address';
import { openDocumentTable } from '../document-table.ts';
import type { Article } from '../documents.ts';
import type { ArticleEntry } from '../page-data.ts';
import { prepareQuery } from '../query.ts';
import { toSectionLink, type FrameSource } from './site-frame.ts';

/** Articles as they stand in lists; one without a section has no address and does not come. */
export interface ArticleEntries {
  find(id: string): ArticleEntry | undefined;
  newest(limit: number): ArticleEntry[];
}

export function openArticleEntries(database: DatabaseSync, { tree }: FrameSource): ArticleEntries {
  const documents = openDocumentTable(database);
  const newest = prepareQuery<{ id: string }>(
    database,
    `select article.id from article join section on section.id = article.section_id
     order by article.date_published desc, article.serial desc limit ?`,
  );

  function toEntry(article: Article): ArticleEntry | undefined {
    const section = tree().find(article.sectionId);
    if (!section) return undefined;
    const { documentId, headline, alternativeHeadline, abstract, datePublished, leadImage } = article;
    const image = leadImage && documents.find('image', leadImage.imageId);
    return {
      documentId,
      headline,
      alternativeHeadline,
      abstract,
      address: articleAddress({ ...article, sectionSlug: section.slug }),
      datePublished,
      section: toSectionLink(section),
      picture: image?.picture ?? null,
    };
  }

  function find(id: string): ArticleEntry | undefined {
    const article = documents.find('article', id);
    return article && toEntry(article);
  }

  return { find, newest: (limit) => newest.all(limit).flatMap(({ id }) => find(id) ?? []) };
}
