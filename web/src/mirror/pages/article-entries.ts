import type { DatabaseSync } from 'node:sqlite';
import { articleAddress } from '@toasoan/shared/address';
import { parseDocumentJson } from '../document-json.ts';
import type { ArticleEntry } from '../../model/page-data.ts';
import { prepareQuery } from '../../sqlite/query.ts';
import { toSectionLink, type FrameSource } from './site-frame.ts';

/** Articles as they stand in lists; one without a section has no address and does not come. */
export interface ArticleEntries {
  find(id: string): ArticleEntry | undefined;
  newest(limit: number): ArticleEntry[];
  /** Those that a query made with `selectEntries` has found, in its order. */
  toEntries(rows: readonly EntryRow[]): ArticleEntry[];
}

/** An article as `selectEntries` finds it. */
export interface EntryRow {
  documentId: string;
  serial: number;
  slug: string;
  sectionId: string;
  datePublished: number;
  headline: string;
  alternativeHeadline: string | null;
  abstract: string;
  imageJson: string | null;
}

/** The SQL that finds entries with their pictures, of the articles that `condition` (joins, where, order, limit) leaves. */
export function selectEntries(condition: string): string {
  return `
    select article.id as documentId, article.serial, article.slug, section_id as sectionId,
      article.date_published as datePublished, headline, alternative_headline as alternativeHeadline, abstract,
      image.json as imageJson
    from article left join document image on image.type = 'image' and image.id = lead_image_id
    ${condition}`;
}

export function openArticleEntries(database: DatabaseSync, { now }: FrameSource): ArticleEntries {
  const byId = prepareQuery<EntryRow>(database, selectEntries('where article.id = ?'));
  const newest = prepareQuery<EntryRow>(
    database,
    selectEntries(`join section on section.id = section_id
      order by article.date_published desc, article.serial desc limit ?`),
  );

  function toEntries(rows: readonly EntryRow[]): ArticleEntry[] {
    const { tree } = now();
    return rows.flatMap(({ datePublished, imageJson, sectionId, slug, serial, ...words }) => {
      const section = tree.find(sectionId);
      if (!section) return [];
      return {
        ...words,
        address: articleAddress({ slug, serial, sectionSlug: section.slug }),
        datePublished: new Date(datePublished),
        section: toSectionLink(section),
        picture: imageJson === null ? null : parseDocumentJson('image', imageJson).picture,
      };
    });
  }

  return { find: (id) => toEntries(byId.all(id))[0], newest: (limit) => toEntries(newest.all(limit)), toEntries };
}
