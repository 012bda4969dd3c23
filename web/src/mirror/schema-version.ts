import { createHash } from 'node:crypto';
import { STORED_DOCUMENTS } from '../model/generated/stored-documents.ts';
import { DOCUMENT_INDEXES } from './document-indexes.ts';
import { SCHEMA } from './schema.ts';

/** Raised by hand only when the gate (`web/src/strapi`) makes something else of the same fields. */
const READING = 1;

/** Versions up to here were counted by hand. */
const COUNTED = 1_000;
/** SQLite keeps it as a signed number of 32 bits. */
const LARGEST = 2 ** 31 - 1;

/** Names what a mirror holds: a mirror of another version is thrown away and filled again. */
export const SCHEMA_VERSION = toSchemaVersion([`${READING}`, SCHEMA, DOCUMENT_INDEXES, ...STORED_DOCUMENTS]);

/** A number made from tables and fields, another one whenever one of them is another; remarks and spaces do not count. */
export function toSchemaVersion(parts: readonly string[]): number {
  const plain = parts.map((part) => part.replace(/--.*$/gmu, '').replace(/\s+/gu, ' ').trim());
  const digest = createHash('sha256').update(plain.join('\n')).digest();
  return COUNTED + 1 + (digest.readUInt32BE() % (LARGEST - COUNTED));
}
