import { makesTable, type Step } from '../store/step.ts';
import { findMissingFigures, hasMissingFigures } from './body-figure-table.ts';

export const PICTURE_STEPS: readonly Step[] = [
  // Which version of an article has which file in its body; the rows of a version vanish with it.
  makesTable('body_figures', (table) => {
    table.integer('version_id').notNullable().references('id').inTable('articles').onDelete('CASCADE');
    table.string('file_hash', 255).notNullable();
    table.primary(['version_id', 'file_hash']);
    table.index(['file_hash']);
  }),
  { name: 'find figures in bodies', phase: 'afterSync', run: findMissingFigures, isNeededAgain: hasMissingFigures },
  // What was taken from everywhere: read by every site, and the record of who did it. Nothing is taken out.
  makesTable('withdrawn_files', (table) => {
    table.increments('id');
    table.string('url', 1000).notNullable();
    table.string('sha256', 64).notNullable().index();
    table.string('file_hash', 255).notNullable().index();
    table.string('file_name', 255).notNullable();
    table.string('by', 255).notNullable();
    table.string('at', 30).notNullable();
  }),
  // What files held before they were replaced, for sites keep that for a while.
  makesTable('earlier_contents', (table) => {
    table.string('file_hash', 255).notNullable();
    table.string('url', 1000).notNullable();
    table.string('sha256', 64).notNullable();
    table.primary(['file_hash', 'sha256']);
  }),
];
