import type { Core } from '@strapi/strapi';

/** The attributes of a content type that are single values of its own row: which columns hold them, and which are instants. */
export interface PlainColumns {
  /** Column by attribute. */
  columns: Readonly<Record<string, string>>;
  instants: readonly string[];
}

/** Milliseconds on SQLite, a Date on PostgreSQL. */
export type StoredInstant = number | string | Date;

export const toInstant = (stored: StoredInstant) => new Date(stored);

/** Types of attributes that are a column of the row itself and may be of any content type. */
const PLAIN_TYPES: readonly string[] = ['boolean', 'datetime', 'enumeration', 'integer', 'string', 'text', 'uid'];

/** What Strapi adds to every content type: nothing of it is delivered. */
const ADDED: readonly string[] = ['createdAt', 'updatedAt', 'publishedAt', 'locale'];

interface Attribute {
  type: string;
  columnName?: string;
}

/**
 * Read from the content type, so that an attribute that is added to schema.json is delivered as soon as the contract
 * (shared/schema.graphql) names it.
 */
export function getPlainColumns(strapi: Core.Strapi, uid: string): PlainColumns {
  const attributes = Object.entries(strapi.db.metadata.get(uid).attributes as Record<string, Attribute>);
  const plain = attributes.filter(([name, { type }]) => PLAIN_TYPES.includes(type) && !ADDED.includes(name));
  return {
    columns: Object.fromEntries(plain.map(([name, { columnName }]) => [name, columnName ?? name])),
    instants: plain.filter(([, { type }]) => type === 'datetime').map(([name]) => name),
  };
}

/** A row with its instants as dates. */
export function withDates<Row extends Record<string, unknown>>(row: Row, { instants }: PlainColumns): Row {
  const dates = instants.map((name) => [name, row[name] === null ? null : toInstant(row[name] as StoredInstant)]);
  return { ...row, ...Object.fromEntries(dates) };
}
