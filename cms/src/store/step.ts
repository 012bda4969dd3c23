import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/** What a table is defined by, in knex's words. */
export type Table = Parameters<Parameters<Knex['schema']['createTable']>[1]>[0];

/** Something that is done once to a database, in the order of one list (cms/src/steps.ts). */
export interface Step {
  /** What it is recorded under: never changed, never used again. */
  name: string;
  /** Before Strapi compares its tables with the content types, which drops columns, or after. */
  phase: 'beforeSync' | 'afterSync';
  /** May be run again: on a database of before there were records, and after a process died in the middle. */
  run(strapi: Core.Strapi): Promise<void>;
  /** Whether a step that is recorded must be run again all the same; asked at every start. */
  isNeededAgain?(strapi: Core.Strapi): Promise<boolean>;
}

/**
 * The step that makes a plain table. It is no content type: nothing in the admin lists or edits it, and Strapi's schema
 * synchronisation leaves alone what it has not made itself. Instants in such tables are ISO 8601 texts.
 */
export function makesTable(name: string, define: (table: Table) => void): Step {
  return {
    name: `table ${name}`,
    phase: 'afterSync',
    run: async ({ db: { connection } }) => {
      if (!(await connection.schema.hasTable(name))) await connection.schema.createTable(name, define);
    },
  };
}

/** The step that puts the only row into a table of one row. */
export function makesOnlyRow(table: string, row: Readonly<Record<string, string | number>>): Step {
  return {
    name: `row ${table}`,
    phase: 'afterSync',
    run: async ({ db: { connection } }) => {
      await connection(table)
        .insert({ id: 1, ...row })
        .onConflict('id')
        .ignore();
    },
  };
}
