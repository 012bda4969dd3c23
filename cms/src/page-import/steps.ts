import { makesTable, type Step } from '../store/step.ts';

/**
 * What imports have made or found, by fingerprint, so that a page imported again makes nothing again even after an
 * editor has rewritten what was made.
 */
export const PAGE_IMPORT_STEPS: readonly Step[] = [
  makesTable('imported_parts', (table) => {
    table.string('fingerprint', 64).primary();
    table.string('document_id', 40).notNullable();
    table.string('imported_at', 30).notNullable();
  }),
];
