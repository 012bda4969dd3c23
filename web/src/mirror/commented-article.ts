import type { DatabaseSync } from 'node:sqlite';
import type { DocumentByType } from './documents.ts';
import { prepareQuery } from './query.ts';

/** What of an article decides whether it may be commented on. */
export type CommentedFields = Pick<DocumentByType['article'], 'headline' | 'commentPolicy' | 'datePublished'>;

interface Row {
  headline: string;
  commentPolicy: CommentedFields['commentPolicy'];
  datePublished: string;
}

/** Finds these fields alone: to read a whole article for every comment would take longer than to keep the comment. */
export function openCommentedFields(database: DatabaseSync): (id: string) => CommentedFields | undefined {
  const fields = prepareQuery<Row>(
    database,
    `select json ->> '$.headline' as headline, json ->> '$.commentPolicy' as commentPolicy,
            json ->> '$.datePublished' as datePublished
       from document where type = 'article' and id = ?`,
  );
  return (id) => {
    const row = fields.first(id);
    return row && { ...row, datePublished: new Date(row.datePublished) };
  };
}
