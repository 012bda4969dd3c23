import type { Core } from '@strapi/strapi';
import { OperatorError } from '@toasoan/shared/operator-error';
import type { Step } from './step.ts';

const TABLE = 'newsroom_steps';

/** A step that a database has gone through. */
interface RecordedStep {
  name: string;
  /** The version of Tòa Soạn that ran it. */
  version: string;
}

/** The steps that the database has gone through; none in one of before they were recorded. */
export async function findRecorded({ db: { connection } }: Core.Strapi): Promise<RecordedStep[]> {
  if (!(await connection.schema.hasTable(TABLE))) return [];
  return connection(TABLE).select('name', 'version').orderBy('number');
}

/**
 * Refuses a database that a newer CMS has written, before anything in it is changed: Strapi would drop the columns that
 * this version does not know.
 * @throws OperatorError that says which version wrote the database and what to do
 */
export function refuseNewerDatabase(recorded: readonly RecordedStep[], steps: readonly Step[], version: string): void {
  const known = new Set(steps.map(({ name }) => name));
  const unknown = recorded.filter(({ name }) => !known.has(name));
  const [first] = unknown;
  if (!first) return;
  throw new OperatorError(
    `The database was written by a newer Tòa Soạn (${first.version}): it has gone through ${recorded.length} steps, ` +
      `and this version (${version}) does not know ${unknown.length} of them, the first being “${first.name}”. Nothing was changed. ` +
      'Start the newer version again, or restore the backup that was made before the upgrade.',
  );
}

/** Keeps that a step was run: its number is its place in the list. */
export async function recordStep(
  { db: { connection } }: Core.Strapi,
  step: RecordedStep & { number: number },
  now: Date,
): Promise<void> {
  if (!(await connection.schema.hasTable(TABLE))) {
    await connection.schema.createTable(TABLE, (table) => {
      table.string('name', 100).primary();
      table.integer('number').notNullable();
      table.string('version', 40).notNullable();
      table.string('at', 30).notNullable();
    });
  }
  const row = { name: step.name, number: step.number, version: step.version, at: now.toISOString() };
  await connection(TABLE).insert(row).onConflict('name').merge();
}
