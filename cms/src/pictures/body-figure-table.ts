import type { Core } from '@strapi/strapi';
import { inFeedTransaction, inTransaction, type Transaction } from '../store/transaction.ts';
import { listFigureHashes } from './body-figures.ts';

const TABLE = 'body_figures';

/** Stands for the figures of a version that has none, so that every version is known to have been looked at. */
const NO_FILE = '';

const VERSIONS_AT_ONCE = 500;

/** Rows that go into one statement on every database. */
const ROWS_PER_INSERT = 200;

interface Version {
  id: number;
  /** Strapi's Blocks as JSON; null when no picture is among them. */
  body: string | null;
}

/**
 * Which version of an article has which file in its body. A version's rows vanish with the version: publishing and
 * withdrawing delete versions.
 */
export async function createBodyFigureTable({ db: { connection } }: Core.Strapi): Promise<void> {
  if (await connection.schema.hasTable(TABLE)) return;
  await connection.schema.createTable(TABLE, (table) => {
    table.integer('version_id').notNullable().references('id').inTable('articles').onDelete('CASCADE');
    table.string('file_hash', 255).notNullable();
    table.primary(['version_id', 'file_hash']);
    table.index(['file_hash']);
  });
}

/**
 * Looks at the versions that nobody has looked at: all when the table is new, else those that were written past the
 * document service. 200,000 versions take about five seconds, once.
 */
export async function findMissingFigures(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  const missing: number[] = await connection('articles')
    .whereNotIn('id', connection(TABLE).select('version_id'))
    .pluck('id');
  if (missing.length === 0) return;
  strapi.log.info(`Looking for pictures in the bodies of ${missing.length} versions of articles.`);
  for (let start = 0; start < missing.length; start += VERSIONS_AT_ONCE) {
    const some = missing.slice(start, start + VERSIONS_AT_ONCE);
    await inFeedTransaction(strapi, () => recordBodyFigures(strapi, some));
  }
}

/** Writes anew which files are in the bodies of versions, by the versions' numbers. */
export function recordBodyFigures(strapi: Core.Strapi, versionIds: readonly number[]): Promise<void> {
  return inTransaction(strapi, async ({ trx }) => {
    const versions: Version[] = await trx('articles')
      .select('id', trx.raw(`case when cast(body as text) like '%"image"%' then cast(body as text) end as body`))
      .whereIn('id', versionIds);
    await trx(TABLE).whereIn('version_id', versionIds).delete();
    await insertAll(trx, versions.flatMap(toRows));
  });
}

function toRows({ id, body }: Version): { version_id: number; file_hash: string }[] {
  const hashes = body === null ? [] : [...new Set(listFigureHashes(JSON.parse(body)))];
  return (hashes.length === 0 ? [NO_FILE] : hashes).map((hash) => ({ version_id: id, file_hash: hash }));
}

async function insertAll(trx: Transaction, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    await trx(TABLE).insert(rows.slice(start, start + ROWS_PER_INSERT));
  }
}

/** Versions of articles that have a file in their body. */
export async function findVersionsShowing(
  connection: Transaction,
  fileHash: string,
  versions: 'published' | 'all',
): Promise<{ document_id: string; serial: number }[]> {
  const showing = connection(`${TABLE} as figure`)
    .join('articles as article', 'article.id', 'figure.version_id')
    .select('article.document_id', 'article.serial')
    .where('figure.file_hash', fileHash);
  return versions === 'all' ? showing : showing.whereNotNull('article.published_at');
}
