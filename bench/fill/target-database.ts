import type { Row } from './ledger.ts';

/** The tables that hold what a newsroom has written; in a fresh CMS database all of them are empty. */
export const CONTENT_TABLES = [
  'articles',
  'authors',
  'changes',
  'comments',
  'files',
  'images',
  'mastheads',
  'notices',
  'polls',
  'sections',
  'tags',
  'votes',
] as const;

/** The database that is filled. */
export interface TargetDatabase {
  /** How many rows a table has; 0 when there is no such table. */
  count(table: string): Promise<number>;
  /** Writes rows in one transaction, the tables in the order of the map. All rows of a table have the same columns. */
  write(rows: ReadonlyMap<string, readonly Row[]>): Promise<void>;
  /** Lets the CMS go through these of its steps again when it starts next. */
  forgetSteps(names: readonly string[]): Promise<void>;
  /** What is left to do after the last row; gives the size of the database in bytes. */
  finish(): Promise<number>;
  close(): Promise<void>;
}
