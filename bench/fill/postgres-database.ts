import pg from 'pg';
import type { Row } from './ledger.ts';
import type { TargetDatabase } from './target-database.ts';

/** The keys that count by themselves, of which each table has at most one. */
const COUNTED_KEYS = ['id', 'seq', 'serial'];

/** One statement a table and batch: PostgreSQL itself takes the rows apart by the types of the table's columns. */
async function writeTable(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await client.query(
    `insert into "${table}" (${names}) select ${names} from json_populate_recordset(null::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
}

async function findCountedKey(client: pg.Client, table: string): Promise<string | undefined> {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = current_schema() and table_name = $1
      and column_name = any($2) and column_default like 'nextval%'`,
    [table, COUNTED_KEYS],
  );
  return rows[0]?.column_name;
}

/** The next row that the CMS adds must not take an id that is in use. */
async function advanceSequence(client: pg.Client, table: string): Promise<void> {
  const key = await findCountedKey(client, table);
  if (key === undefined) return;
  await client.query(
    `select setval(pg_get_serial_sequence($1, $2), (select coalesce(max("${key}"), 0) + 1 from "${table}"), false)`,
    [`"${table}"`, key],
  );
}

/** @throws Error when the server does not answer or refuses */
export async function openPostgres(url: string): Promise<TargetDatabase> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const written = new Set<string>();
  await client.query('set synchronous_commit = off');
  // The rows refer only to rows written before them. Only a superuser may leave out the proof of each reference.
  await client.query('set session_replication_role = replica').catch(() => undefined);
  // Strapi keeps instants without a time zone, in UTC.
  await client.query("set time zone 'UTC'");
  return {
    async count(table) {
      const exists = await client.query<{ found: string | null }>('select to_regclass($1) as found', [`"${table}"`]);
      if (!exists.rows[0]?.found) return 0;
      const { rows } = await client.query<{ rows: string }>(`select count(*) as rows from "${table}"`);
      return Number(rows[0]?.rows);
    },
    async write(tables) {
      await client.query('begin');
      try {
        for (const [table, rows] of tables) {
          written.add(table);
          await writeTable(client, table, rows);
        }
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    },
    async forgetSteps(names) {
      await client.query('delete from newsroom_steps where name = any($1)', [names]);
    },
    async finish() {
      for (const table of written) await advanceSequence(client, table);
      await client.query('analyze');
      const { rows } = await client.query<{ size: string }>('select pg_database_size(current_database()) as size');
      return Number(rows[0]?.size);
    },
    close: () => client.end(),
  };
}
