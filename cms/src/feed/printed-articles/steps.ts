import { makesTable, type Step } from '../../store/step.ts';

/** What the site has said of its pages. */
export const PRINTED_ARTICLES_STEPS: readonly Step[] = [
  makesTable('printed_articles', (table) => {
    table.string('document_id', 40).primary();
    table.integer('seq').notNullable();
    table.string('address', 600).notNullable();
    table.string('printed_at', 30).notNullable();
    table.string('hash', 64);
  }),
  // One row: up to which change of the feed everything is printed, and where the site is.
  makesTable('printed_site', (table) => {
    table.integer('id').primary();
    table.integer('up_to').notNullable();
    table.string('site_url', 250).notNullable();
  }),
];
