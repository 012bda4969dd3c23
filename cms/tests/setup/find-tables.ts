import type { Core } from '@strapi/strapi';

/** The tables of the database in which a text stands, in whatever column. */
export async function findTables({ db }: Core.Strapi, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await listTables(db)) {
    const rows: unknown[] = await db.connection(table);
    if (JSON.stringify(rows).includes(text)) found.push(table);
  }
  return found;
}

function listTables({ connection, dialect }: Core.Strapi['db']): Promise<string[]> {
  if (dialect.client === 'sqlite') return connection('sqlite_master').where({ type: 'table' }).pluck('name');
  return connection('pg_tables').where({ schemaname: 'public' }).pluck('tablename');
}
