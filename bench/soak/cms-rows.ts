import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { FillDatabase } from '../fill/fill-options.ts';

/** The CMS's own database, beside the CMS. Statements name their values $1, $2 … */
export interface CmsRows {
  all(sql: string, values?: readonly string[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openCmsRows(database: FillDatabase, dataDir: string): Promise<CmsRows> {
  return database.client === 'sqlite' ? openSqliteRows(join(dataDir, 'cms.db')) : openPostgresRows(database.url);
}

function openSqliteRows(file: string): CmsRows {
  const database = new DatabaseSync(file);
  database.exec('pragma busy_timeout = 20000');
  return {
    async all(sql, values = []) {
      return database.prepare(sql.replace(/\$\d/gu, '?')).all(...values);
    },
    async close() {
      database.close();
    },
  };
}

async function openPostgresRows(url: string): Promise<CmsRows> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    async all(sql, values = []) {
      const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
      return rows;
    },
    close: () => client.end(),
  };
}
