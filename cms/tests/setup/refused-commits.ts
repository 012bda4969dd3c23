import type { Core } from '@strapi/strapi';

const SQLITE = (table: string) => [
  'create table commit_parents (id integer primary key)',
  'create table commit_children (parent integer references commit_parents (id) deferrable initially deferred)',
  `create trigger refuse_commit after insert on ${table} begin insert into commit_children values (1); end`,
];
const SQLITE_END = ['drop trigger refuse_commit', 'drop table commit_children', 'drop table commit_parents'];

/** As PostgreSQL answers when the disk of its log is full. */
const POSTGRES = (table: string) => [
  `create function refuse_commit() returns trigger language plpgsql
    as $$ begin raise exception 'no room for the test' using errcode = '53100'; end $$`,
  `create constraint trigger refuse_commit after insert on ${table} deferrable initially deferred
    for each row execute function refuse_commit()`,
];
const POSTGRES_END = (table: string) => [`drop trigger refuse_commit on ${table}`, 'drop function refuse_commit()'];

/** Does work while the database refuses, at the COMMIT and not before, every transaction that inserts into a table. */
export async function whileCommitsAreRefused<Result>(
  { db: { connection, dialect } }: Core.Strapi,
  table: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const isPostgres = dialect.client === 'postgres';
  for (const statement of isPostgres ? POSTGRES(table) : SQLITE(table)) await connection.raw(statement);
  try {
    return await work();
  } finally {
    for (const statement of isPostgres ? POSTGRES_END(table) : SQLITE_END) await connection.raw(statement);
  }
}
