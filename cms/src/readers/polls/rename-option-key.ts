import type { Core } from '@strapi/strapi';

/** Whether the votes have the column of before 0.2: never touched by this version, or touched by that one since. */
export async function hasOptionKey({ db: { connection } }: Core.Strapi): Promise<boolean> {
  return (await connection.schema.hasTable('votes')) && (await connection.schema.hasColumn('votes', 'option_key'));
}

/**
 * Versions before 0.2 kept one option in a vote, in a column of another name. Strapi would drop that column with all
 * votes in it when it makes the new one: it is renamed before Strapi compares the tables.
 */
export async function renameOptionKey(strapi: Core.Strapi): Promise<void> {
  if (!(await hasOptionKey(strapi))) return;
  const { connection } = strapi.db;
  if (await connection.schema.hasColumn('votes', 'option_keys')) {
    await connection('votes')
      .whereNull('option_keys')
      .update({ option_keys: connection.ref('option_key') });
    return;
  }
  await connection.raw('alter table votes rename column option_key to option_keys');
}
