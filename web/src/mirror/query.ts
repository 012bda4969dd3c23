import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** A prepared statement whose rows have the shape that its SQL selects. */
export interface Query<Row> {
  first(...parameters: SQLInputValue[]): Row | undefined;
  all(...parameters: SQLInputValue[]): Row[];
  each(...parameters: SQLInputValue[]): Iterable<Row>;
}

/** Prepares a SELECT once for many uses; `Row` must name the columns as the SQL does. */
export function prepareQuery<Row>(database: DatabaseSync, sql: string): Query<Row> {
  const statement = database.prepare(sql);
  return {
    first: (...parameters) => statement.get(...parameters) as Row | undefined,
    all: (...parameters) => statement.all(...parameters) as Row[],
    each: (...parameters) => statement.iterate(...parameters) as Iterable<Row>,
  };
}

/** Prepares a statement that writes. */
export function prepareCommand(database: DatabaseSync, sql: string): (...parameters: SQLInputValue[]) => void {
  const statement = database.prepare(sql);
  return (...parameters) => void statement.run(...parameters);
}
