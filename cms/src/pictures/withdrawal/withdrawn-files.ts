import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../store/transaction.ts';
import type { StoredFile, Content } from './file-contents.ts';

const TABLE = 'withdrawn_files';
const EARLIER = 'earlier_contents';

/** Who withdrew a picture, and when. */
export interface Act {
  by: string;
  at: Date;
}

/** A line of the record of what was withdrawn. */
export interface WithdrawnFile {
  id: number;
  url: string;
  sha256: string;
}

/** Writes down what is withdrawn with a file, for the site and for who asks later. */
export async function recordWithdrawn(
  trx: Transaction,
  { hash, name }: StoredFile,
  contents: readonly Content[],
  { by, at }: Act,
): Promise<void> {
  for (const { url, sha256 } of contents) {
    await trx(TABLE).insert({ url, sha256, file_hash: hash, file_name: name, by, at: at.toISOString() });
  }
}

/** What was withdrawn after a line of the record, in order. */
export function findWithdrawnAfter(
  { db: { connection } }: Core.Strapi,
  id: number,
  limit: number,
): Promise<WithdrawnFile[]> {
  return connection(TABLE).select('id', 'url', 'sha256').where('id', '>', id).orderBy('id').limit(limit);
}

/** Addresses of all files that must not be on the disk any more. */
export function listWithdrawnUrls({ db: { connection } }: Core.Strapi): Promise<string[]> {
  return connection(TABLE).distinct('url').pluck('url');
}

/** Which of these files, by the hashes that name them, were withdrawn. */
export async function findWithdrawnHashes(
  { db: { connection } }: Core.Strapi,
  hashes: readonly string[],
): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  return new Set(await connection(TABLE).whereIn('file_hash', hashes).distinct('file_hash').pluck('file_hash'));
}

/** Whether a picture of this content was withdrawn. */
export async function isWithdrawn({ db: { connection } }: Core.Strapi, contents: readonly Content[]): Promise<boolean> {
  const hashes = contents.map(({ sha256 }) => sha256);
  return (await connection(TABLE).whereIn('sha256', hashes).first('id')) !== undefined;
}

/** Remembers what a file held before it is replaced: sites keep that for a while. */
export async function rememberContents(
  { db: { connection } }: Core.Strapi,
  { hash }: StoredFile,
  contents: readonly Content[],
): Promise<void> {
  for (const { url, sha256 } of contents) {
    await connection(EARLIER).insert({ file_hash: hash, url, sha256 }).onConflict(['file_hash', 'sha256']).ignore();
  }
}

/** What a file has held before. */
export function findEarlierContents(trx: Transaction, { hash }: StoredFile): Promise<Content[]> {
  return trx(EARLIER).select('url', 'sha256').where('file_hash', hash);
}
