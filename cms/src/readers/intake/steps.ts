import { makesTable, type Step } from '../../store/step.ts';

/** What readers send that nobody edits. */
export const INTAKE_STEPS: readonly Step[] = [
  makesTable('reader_event_receipts', (table) => {
    table.string('event_id', 36).primary();
    table.string('at', 30).notNullable();
  }),
  // Who likes which comment, and who has taken that back: what was sent last counts.
  makesTable('comment_likes', (table) => {
    table.string('comment_document_id', 40).notNullable();
    table.string('liker_key', 64).notNullable();
    table.boolean('is_liked').notNullable();
    table.string('submitted_at', 30).notNullable();
    table.primary(['comment_document_id', 'liker_key']);
  }),
  // Who has reported which comment, and what for.
  makesTable('comment_reports', (table) => {
    table.string('comment_document_id', 40).notNullable();
    table.string('reporter_key', 64).notNullable();
    table.string('reason', 20).notNullable();
    table.string('submitted_at', 30).notNullable();
    table.primary(['comment_document_id', 'reporter_key']);
  }),
];
