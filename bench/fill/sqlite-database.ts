import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Row, Value } from './ledger.ts';
import type { TargetDatabase } from './target-database.ts';

/** Instants are milliseconds and JSON is text in Strapi's SQLite. */
function toSqlite(value: Value | undefined): SQLInputValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.getTime();
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function prepareInsert(database: DatabaseSync, table: string, columns: readonly string[]): StatementSync {
  const names = columns.map((column) => `"${column}"`).join(', ');
  return database.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`);
}

/** Opens DATA_DIR/cms.db; where there is none yet, nothing is made and every table counts as empty. */
export function openSqlite(dataDir: string): TargetDatabase {
  const file = join(dataDir, 'cms.db');
  if (!existsSync(file)) return { ...NOTHING };
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  // A filling that loses power is started again.
  database.exec('pragma synchronous = off; pragma cache_size = -200000');
  const statements = new Map<string, { columns: readonly string[]; insert: StatementSync }>();
  const getStatement = (table: string, row: Row) => {
    const known = statements.get(table);
    if (known) return known;
    const columns = Object.keys(row);
    const made = { columns, insert: prepareInsert(database, table, columns) };
    statements.set(table, made);
    return made;
  };
  const writeTable = (table: string, rows: readonly Row[]) => {
    const [first] = rows;
    if (!first) return;
    const { columns, insert } = getStatement(table, first);
    for (const row of rows) insert.run(...columns.map((column) => toSqlite(row[column])));
  };
  return {
    async count(table) {
      const exists = database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table);
      return exists ? Number(database.prepare(`select count(*) as rows from "${table}"`).get()?.['rows']) : 0;
    },
    async write(tables) {
      database.exec('begin immediate');
      try {
        for (const [table, rows] of tables) writeTable(table, rows);
        database.exec('commit');
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },
    async forgetSteps(names) {
      const forget = database.prepare('delete from newsroom_steps where name = ?');
      for (const name of names) forget.run(name);
    },
    async finish() {
      database.exec('pragma wal_checkpoint(truncate)');
      return statSync(file).size;
    },
    async close() {
      database.close();
    },
  };
}

const NOTHING: TargetDatabase = {
  count: () => Promise.resolve(0),
  write: () => Promise.reject(new Error('There is no database to write to.')),
  forgetSteps: () => Promise.reject(new Error('There is no database to write to.')),
  finish: () => Promise.resolve(0),
  close: () => Promise.resolve(),
};
