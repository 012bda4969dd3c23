import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { createDatabase, settings } from './cms.ts';

const CMS_DIR = path.resolve(import.meta.dirname, '../..');

/** A database of a test's own, which processes of the compiled CMS are started on. */
export interface TestDatabase {
  /** Loads the CMS in a process of its own and ends it; `before` is code that it runs first. */
  load(before?: string): Promise<{ code: number | null; output: string }>;
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Every table with its columns and rows, but those that each start writes. */
  describe(): Promise<Record<string, unknown>>;
}

/** Ends a load that hangs. */
const LONGEST_LOAD_MS = 100_000;

export async function createTestDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'toasoan-steps-'));
  const database = await createDatabase();
  const query = queries(dataDir, database['DATABASE_URL']);
  return {
    query,
    load(before = '') {
      const code = `${before}
        require('./dist/src/strapi/load-strapi.js').loadStrapi().then((strapi) => strapi.destroy()).then(
          () => process.exit(0),
          (error) => { console.error(error.message); process.exit(1); },
        )`;
      const child = spawn(process.execPath, ['-e', code], {
        cwd: CMS_DIR,
        env: { ...process.env, ...settings(dataDir), ...database },
        timeout: LONGEST_LOAD_MS,
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      return new Promise((resolve) => child.on('close', (exit) => resolve({ code: exit, output })));
    },
    async describe() {
      const isPostgres = database['DATABASE_URL'] !== undefined;
      const tables = await query(isPostgres ? POSTGRES_TABLES : SQLITE_TABLES);
      const described = tables.map(async ({ name, definition }) => {
        const rows = await query(`select * from "${String(name)}"`);
        return [String(name), { definition, rows: rows.map((row) => JSON.stringify(row)).sort() }] as const;
      });
      return Object.fromEntries(await Promise.all(described));
    },
  };
}

const SQLITE_TABLES = `select name, sql as definition from sqlite_master where type = 'table' and name not like 'sqlite_%'`;
const POSTGRES_TABLES = `select table_name as name, string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position) as definition
  from information_schema.columns where table_schema = 'public' group by table_name`;

function queries(dataDir: string, url: string | undefined): TestDatabase['query'] {
  if (url === undefined) {
    return async (sql) => {
      const file = new DatabaseSync(path.join(dataDir, 'cms.db'));
      try {
        return file.prepare(sql).all();
      } finally {
        file.close();
      }
    };
  }
  return async (sql) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
}
