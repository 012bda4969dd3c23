import type { DatabaseSync } from 'node:sqlite';
import { toDocumentJson } from './document-json.ts';
import { openDocumentTable } from './document-table.ts';
import type { DocumentByType, DocumentType } from '../model/documents.ts';
import { openNameTable } from './name-table.ts';
import { prepareCommand, prepareQuery } from '../sqlite/query.ts';
import { openArticleRows } from './rows/article-rows.ts';
import { openCommentRows } from './rows/comment-rows.ts';
import { openListingRows } from './rows/listing-rows.ts';
import { openPortraitRows } from './rows/portrait-rows.ts';
import type { RowWriter } from './rows/row-writer.ts';
import { openSectionRows } from './rows/section-rows.ts';
import { openNoticeSpans, openPollSpans } from './rows/span-rows.ts';
import { toSectionTree } from './section-tree.ts';

/** Writes documents together with everything by which they are found; to be used within a transaction. */
export interface DocumentWriter {
  /** Writes a document of which the mirror has nothing yet. */
  add<Type extends DocumentType>(type: Type, document: DocumentByType[Type]): void;
  put<Type extends DocumentType>(type: Type, document: DocumentByType[Type]): void;
  remove(type: DocumentType, id: string): void;
  /** Forgets all documents, their names, and the pictures they wait for. */
  clear(): void;
}

const NO_ROWS: RowWriter<unknown> = { write: () => {}, erase: () => {} };

/** The tables that are made from what the CMS delivers. */
export const DELIVERED_TABLES: readonly string[] = [
  'document',
  'section',
  'article',
  'listing',
  'related',
  'image_use',
  'comment',
  'span',
  'name',
  'wanted_picture',
];

export function openDocumentWriter(database: DatabaseSync): DocumentWriter {
  const documents = openDocumentTable(database);
  const names = openNameTable(database);
  const listings = openListingRows(database);
  const rows: { [Type in DocumentType]: RowWriter<DocumentByType[Type]> } = {
    article: openArticleRows(database),
    author: openPortraitRows(database),
    comment: openCommentRows(database),
    commentSettings: NO_ROWS,
    image: NO_ROWS,
    masthead: NO_ROWS,
    notice: openNoticeSpans(database),
    poll: openPollSpans(database),
    privacySettings: NO_ROWS,
    section: openSectionRows(database),
    tag: NO_ROWS,
  };
  const upsert = prepareCommand(
    database,
    'insert into document (type, id, json) values (?, ?, ?) on conflict do update set json = excluded.json',
  );
  const remove = prepareCommand(database, 'delete from document where type = ? and id = ?');
  const inSection = prepareQuery<{ id: string }>(database, 'select id from article where section_id = ?');
  const readTree = () => toSectionTree(documents.all('section'));
  let tree = readTree();

  /** Lists again what is filed under a section or below it if what stands above has changed. */
  function relist(id: string): void {
    const earlier = tree;
    tree = readTree();
    const [before, after] = [earlier.find(id), tree.find(id)];
    if (before && after && before.parentId === after.parentId) return;
    // What hangs below a section that is not there yet, or no longer, is below it in one of the two trees only.
    const below = [...earlier.subtree(id), ...tree.subtree(id)].map(({ documentId }) => documentId);
    for (const sectionId of new Set([id, ...below])) {
      const articleIds = inSection.all(sectionId).map((row) => row.id);
      for (const article of documents.findAll('article', articleIds)) {
        listings.erase(article.documentId);
        listings.write(article, tree);
      }
    }
  }

  function erase(type: DocumentType, id: string): void {
    rows[type].erase(id);
    if (type === 'article') listings.erase(id);
  }

  const add: DocumentWriter['add'] = (type, document) => {
    upsert(type, document.documentId, toDocumentJson(document));
    rows[type].write(document);
    const name = toPublicName(document);
    if (name !== undefined) names.record(type, name, document.documentId);
    if (type === 'article') listings.write(document as DocumentByType['article'], tree);
    if (type === 'section') relist(document.documentId);
  };

  return {
    add,
    put(type, document) {
      erase(type, document.documentId);
      add(type, document);
    },
    remove(type, id) {
      remove(type, id);
      erase(type, id);
      if (type === 'section') relist(id);
    },
    clear() {
      database.exec(DELIVERED_TABLES.map((table) => `delete from "${table}"`).join(';'));
      tree = readTree();
    },
  };
}

function toPublicName(document: DocumentByType[DocumentType]): string | undefined {
  if ('serial' in document) return String(document.serial);
  return 'slug' in document ? document.slug : undefined;
}
