import type { DatabaseSync } from 'node:sqlite';
import { articleAddress } from '@toasoan/shared/address';
import type { DocumentByType } from '../model/documents.ts';
import { prepareQuery } from '../sqlite/query.ts';

/** What an answer to a comment asks of its article; the policy is the article's own. */
export interface CommentedFields extends Pick<
  DocumentByType['article'],
  'headline' | 'commentPolicy' | 'datePublished'
> {
  address: string;
}

interface Row {
  slug: string;
  serial: number;
  sectionSlug: string;
  headline: string;
  commentPolicy: CommentedFields['commentPolicy'];
  datePublished: number;
}

/** Finds these fields alone: to read a whole article for every comment would take longer than to keep the comment. */
export function openCommentedFields(database: DatabaseSync): (id: string) => CommentedFields | undefined {
  const fields = prepareQuery<Row>(
    database,
    `select article.slug, serial, section.slug as sectionSlug, headline, comment_policy as commentPolicy,
            date_published as datePublished
       from article join section on section.id = section_id where article.id = ?`,
  );
  return (id) => {
    const row = fields.first(id);
    if (!row) return undefined;
    const { headline, commentPolicy, datePublished } = row;
    return { address: articleAddress(row), headline, commentPolicy, datePublished: new Date(datePublished) };
  };
}
