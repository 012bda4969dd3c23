import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];
type Table = Parameters<Parameters<Knex['schema']['createTable']>[1]>[0];

/**
 * The tables of the change feed, and of what readers send that nobody edits. They are no content types: nothing in the
 * admin lists or edits them, and Strapi's schema synchronisation leaves alone what it has not made itself. Instants are
 * ISO 8601 texts.
 */
const TABLES: readonly { name: string; define: (table: Table) => void }[] = [
  {
    // Old lines may be dropped as long as the newest line of every document stays: a follower that comes late still
    // hears of each document's last change, and the highest number never goes back.
    name: 'changes',
    define: (table) => {
      table.increments('seq');
      table.string('type', 20).notNullable();
      table.string('document_id', 40).notNullable();
      table.string('action', 20).notNullable();
      table.string('name', 250);
      table.string('at', 30).notNullable();
    },
  },
  {
    name: 'public_names',
    define: (table) => {
      table.increments('id');
      table.string('type', 20).notNullable();
      table.string('name', 250).notNullable();
      table.string('document_id', 40).notNullable();
      table.string('at', 30).notNullable();
      table.unique(['type', 'name']);
      table.index(['document_id']);
    },
  },
  {
    name: 'article_serials',
    define: (table) => {
      table.increments('serial');
      table.string('document_id', 40).unique();
    },
  },
  {
    name: 'reader_event_receipts',
    define: (table) => {
      table.string('event_id', 36).primary();
      table.string('at', 30).notNullable();
    },
  },
  {
    // The chains of the polls (cms/src/readers/polls): rows are added and never changed.
    name: 'poll_links',
    define: (table) => {
      table.string('poll_id', 40).notNullable();
      table.integer('position').notNullable();
      table.string('kind', 10).notNullable();
      table.string('vote_id', 40);
      table.string('receipt', 19);
      table.text('body').notNullable();
      table.string('previous_hash', 64).notNullable();
      table.string('hash', 64).notNullable();
      table.primary(['poll_id', 'position']);
      table.index(['poll_id', 'kind', 'position']);
      table.index(['vote_id']);
      table.index(['receipt']);
    },
  },
  {
    // Who likes which comment, and who has taken that back: what was sent last counts (cms/src/readers/intake/likes).
    name: 'comment_likes',
    define: (table) => {
      table.string('comment_document_id', 40).notNullable();
      table.string('liker_key', 64).notNullable();
      table.boolean('is_liked').notNullable();
      table.string('submitted_at', 30).notNullable();
      table.primary(['comment_document_id', 'liker_key']);
    },
  },
  {
    // Who has reported which comment, and what for (cms/src/readers/intake/reports).
    name: 'comment_reports',
    define: (table) => {
      table.string('comment_document_id', 40).notNullable();
      table.string('reporter_key', 64).notNullable();
      table.string('reason', 20).notNullable();
      table.string('submitted_at', 30).notNullable();
      table.primary(['comment_document_id', 'reporter_key']);
    },
  },
  {
    // What the site has said of articles' pages (cms/src/feed/printed-articles).
    name: 'printed_articles',
    define: (table) => {
      table.string('document_id', 40).primary();
      table.integer('seq').notNullable();
      table.string('address', 600).notNullable();
      table.string('printed_at', 30).notNullable();
      table.string('hash', 64);
    },
  },
  {
    // One row: up to which change of the feed everything is printed, and where the site is.
    name: 'printed_site',
    define: (table) => {
      table.integer('id').primary();
      table.integer('up_to').notNullable();
      table.string('site_url', 250).notNullable();
    },
  },
  {
    name: 'feed_epochs',
    define: (table) => {
      table.integer('id').primary();
      table.string('epoch', 40).notNullable();
    },
  },
];

/** Creates those tables of the change feed that are not there yet. */
export async function createFeedTables(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  for (const { name, define } of TABLES) {
    if (!(await connection.schema.hasTable(name))) await connection.schema.createTable(name, define);
  }
  await connection.raw('create index if not exists changes_by_document on changes (document_id, seq)');
}
