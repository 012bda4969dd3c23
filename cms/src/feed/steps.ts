import { makesTable, type Step } from '../store/step.ts';

/** The tables of the change feed. */
export const FEED_STEPS: readonly Step[] = [
  // Old lines may be dropped as long as the newest line of every document stays: a follower that comes late still
  // hears of each document's last change, and the highest number never goes back.
  makesTable('changes', (table) => {
    table.increments('seq');
    table.string('type', 20).notNullable();
    table.string('document_id', 40).notNullable();
    table.string('action', 20).notNullable();
    table.string('name', 250);
    table.string('at', 30).notNullable();
  }),
  makesTable('public_names', (table) => {
    table.increments('id');
    table.string('type', 20).notNullable();
    table.string('name', 250).notNullable();
    table.string('document_id', 40).notNullable();
    table.string('at', 30).notNullable();
    table.unique(['type', 'name']);
    table.index(['document_id']);
  }),
  makesTable('article_serials', (table) => {
    table.increments('serial');
    table.string('document_id', 40).unique();
  }),
  makesTable('feed_epochs', (table) => {
    table.integer('id').primary();
    table.string('epoch', 40).notNullable();
  }),
  {
    name: 'index changes_by_document',
    phase: 'afterSync',
    run: async ({ db: { connection } }) => {
      await connection.raw('create index if not exists changes_by_document on changes (document_id, seq)');
    },
  },
];
