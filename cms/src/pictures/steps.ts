import { makesTable, type Step } from '../store/step.ts';
import { findMissingFigures, hasMissingFigures } from './body-figure-table.ts';

/** Which version of an article has which file in its body; the rows of a version vanish with it. */
export const PICTURE_STEPS: readonly Step[] = [
  makesTable('body_figures', (table) => {
    table.integer('version_id').notNullable().references('id').inTable('articles').onDelete('CASCADE');
    table.string('file_hash', 255).notNullable();
    table.primary(['version_id', 'file_hash']);
    table.index(['file_hash']);
  }),
  { name: 'find figures in bodies', phase: 'afterSync', run: findMissingFigures, isNeededAgain: hasMissingFigures },
];
