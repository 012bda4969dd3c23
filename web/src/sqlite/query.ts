import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** A prepared statement whose rows have the shape that its SQL selects. */
export interface Query<Row> {
  first(...parameters: SQLInputValue[]): Row | undefined;
  all(...parameters: SQLInputValue[]): Row[];
  each(...parameters: SQLInputValue[]): Iterable<Row>;
}

/** Prepares a statement that answers rows once for many uses; `Row` must name the columns as the SQL does. */
export function prepareQuery<Row>(database: DatabaseSync, sql: string): Query<Row> {
  const statement = database.prepare(sql);
  return {
    first: (...parameters) => statement.get(...parameters) as Row | undefined,
    all: (...parameters) => statement.all(...parameters) as Row[],
    each: (...parameters) => statement.iterate(...parameters) as Iterable<Row>,
  };
}

/** Prepares a statement that writes once for many uses; each use answers how many rows it changed. */
export function prepareCommand(database: DatabaseSync, sql: string): (...parameters: SQLInputValue[]) => number {
  const statement = database.prepare(sql);
  return (...parameters) => Number(statement.run(...parameters).changes);
}

/** Prepares the insert of a row once for many uses: each value goes into the column of its name. */
export function prepareInsert<Column extends string>(
  database: DatabaseSync,
  table: string,
  columns: readonly Column[],
): (row: Readonly<Record<Column, SQLInputValue>>) => void {
  const places = columns.map(() => '?').join(', ');
  const insert = prepareCommand(database, `insert into ${table} (${columns.join(', ')}) values (${places})`);
  // Bound by position: SQLite takes twice as long to bind by name.
  return (row) => {
    insert(...columns.map((column) => row[column]));
  };
}
