import { makesTable, type Step } from '../../store/step.ts';

/** What each node of the site has said that it cannot print. */
export const REFUSED_DOCUMENTS_STEPS: readonly Step[] = [
  makesTable('refused_documents', (table) => {
    table.string('node', 100).notNullable();
    table.string('type', 20).notNullable();
    table.string('document_id', 255).notNullable();
    table.string('reason', 500).notNullable();
    // The last change of the feed that the node had seen.
    table.integer('seq').notNullable();
    table.primary(['node', 'type', 'document_id']);
  }),
];
