import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { createDatabase, settings } from './cms.ts';

const CMS_DIR = path.resolve(import.meta.dirname, '../..');

interface Ended {
  code: number | null;
  /** What it has logged of errors. */
  output: string;
}

/** A database of a test's own, which processes of the compiled CMS are started on. */
export interface TestDatabase {
  /** Loads the CMS in a process of its own and ends it; `before` is code that it runs first. */
  load(before?: string): Promise<Ended>;
  /** Starts the CMS as operators do, where it is expected to end by itself. */
  start(before: string): Promise<Ended>;
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Every table with its columns, indexes and rows. */
  describe(): Promise<Record<string, unknown>>;
}

/** Ends a load that hangs. */
const LONGEST_LOAD_MS = 100_000;

export async function createTestDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'toasoan-steps-'));
  const database = await createDatabase();
  const query = queries(dataDir, database['DATABASE_URL']);
  const run = (code: string): Promise<Ended> => {
    const child = spawn(process.execPath, ['-e', code], {
      cwd: CMS_DIR,
      env: { ...process.env, ...settings(dataDir), ...database, LOG_LEVEL: 'error' },
      timeout: LONGEST_LOAD_MS,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    return new Promise((resolve) => child.on('close', (exit) => resolve({ code: exit, output })));
  };
  return {
    query,
    load: (before = '') =>
      run(`${before}
        require('./dist/src/strapi/load-strapi.js').loadStrapi().then((strapi) => strapi.destroy()).then(
          () => process.exit(0),
          (error) => { console.error(error.message); process.exit(1); },
        )`),
    start: (before) =>
      run(`${before}
        require('@strapi/strapi').createStrapi({ appDir: '.', distDir: './dist', serveAdminPanel: false }).start()`),
    async describe() {
      const isPostgres = database['DATABASE_URL'] !== undefined;
      const tables = await query(isPostgres ? POSTGRES_TABLES : SQLITE_TABLES);
      const described: Record<string, unknown> = {};
      // One after the other: every query opens a connection of its own, and PostgreSQL has a hundred.
      for (const { name, definition } of tables) {
        const rows = await query(`select * from "${String(name)}"`);
        described[String(name)] = { definition, rows: rows.map((row) => JSON.stringify(row)).sort() };
      }
      return described;
    },
  };
}

const SQLITE_TABLES = `select tbl_name as name, group_concat(sql, '; ' order by name) as definition
  from sqlite_master where name not like 'sqlite_%' group by tbl_name`;
const POSTGRES_TABLES = `select table_name as name, string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position)
    || coalesce((select string_agg(indexdef, '; ' order by indexname) from pg_indexes where tablename = table_name), '') as definition
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
