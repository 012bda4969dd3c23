import type { DatabaseSync } from 'node:sqlite';
import { articleAddress } from '@toasoan/shared/address';
import { openDocumentTable } from '../document-table.ts';
import type { ArticleEntry } from '../page-data.ts';
import { prepareQuery } from '../query.ts';
import { toSectionLink, type FrameSource } from './site-frame.ts';

/** Articles as they stand in lists; one without a section has no address and does not come. */
export interface ArticleEntries {
  find(id: string): ArticleEntry | undefined;
  newest(limit: number): ArticleEntry[];
}

interface EntryRow {
  documentId: string;
  serial: number;
  slug: string;
  sectionId: string;
  datePublished: number;
  headline: string;
  alternativeHeadline: string | null;
  abstract: string;
  imageId: string | null;
}

export function openArticleEntries(database: DatabaseSync, { tree }: FrameSource): ArticleEntries {
  const documents = openDocumentTable(database);
  const byId = prepareQuery<EntryRow>(
    database,
    `select id as documentId, serial, slug, section_id as sectionId, date_published as datePublished,
       headline, alternative_headline as alternativeHeadline, abstract, lead_image_id as imageId
     from article where id = ?`,
  );
  const newest = prepareQuery<{ id: string }>(
    database,
    `select article.id from article join section on section.id = article.section_id
     order by article.date_published desc, article.serial desc limit ?`,
  );

  function toEntry({ datePublished, imageId, sectionId, slug, serial, ...words }: EntryRow): ArticleEntry | undefined {
    const section = tree().find(sectionId);
    if (!section) return undefined;
    const image = imageId === null ? undefined : documents.find('image', imageId);
    return {
      ...words,
      address: articleAddress({ slug, serial, sectionSlug: section.slug }),
      datePublished: new Date(datePublished),
      section: toSectionLink(section),
      picture: image?.picture ?? null,
    };
  }

  function find(id: string): ArticleEntry | undefined {
    const row = byId.first(id);
    return row && toEntry(row);
  }

  return { find, newest: (limit) => newest.all(limit).flatMap(({ id }) => find(id) ?? []) };
}
