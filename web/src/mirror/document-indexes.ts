import type { DatabaseSync } from 'node:sqlite';

/**
 * By what documents are found other than by their own keys. A filling does without them, for each document would land in
 * a page of its own of every index, and builds them when all documents are there.
 */
export const DOCUMENT_INDEXES = `
  create index if not exists article_by_date on article (date_published, serial);
  create index if not exists article_by_section on article (section_id);
  create index if not exists article_by_poll on article (poll_id) where poll_id is not null;
  create unique index if not exists listing_by_place on listing
    (type, list_id, month, date_published, serial, article_id);
  create index if not exists listing_by_article on listing (article_id);
  create unique index if not exists related_by_article on related (article_id, related_id);
  create index if not exists related_by_picked on related (related_id);
  create unique index if not exists image_use_by_image on image_use (image_id, user_type, user_id);
  create index if not exists image_use_by_user on image_use (user_type, user_id);
  create index if not exists comment_by_article on comment
    (article_id, submitted_at, id, parent_id, like_count);
  create index if not exists span_by_start on span (starts);
  create index if not exists span_by_end on span (ends);
`;

/** Makes those that are not there. */
export function createDocumentIndexes(database: DatabaseSync): void {
  database.exec(DOCUMENT_INDEXES);
}

export function dropDocumentIndexes(database: DatabaseSync): void {
  for (const [, name] of DOCUMENT_INDEXES.matchAll(/if not exists (\w+)/gu))
    database.exec(`drop index if exists ${name}`);
}
