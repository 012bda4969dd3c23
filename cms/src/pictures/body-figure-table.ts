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

const selectMissing = ({ db: { connection } }: Core.Strapi) =>
  connection('articles').whereNotIn('id', connection(TABLE).select('version_id'));

/** Whether there are versions that nobody has looked at, written past the document service. */
export async function hasMissingFigures(strapi: Core.Strapi): Promise<boolean> {
  return (await selectMissing(strapi).first('id')) !== undefined;
}

/**
 * Looks at the versions that nobody has looked at: those of before there was the table, and
 * those that were written past the document service. 200,000 versions take about five seconds, once.
 */
export async function findMissingFigures(strapi: Core.Strapi): Promise<void> {
  const missing: number[] = await selectMissing(strapi).pluck('id');
  if (missing.length === 0) return;
  strapi.log.info(`Looking for pictures in the bodies of ${missing.length} versions of articles.`);
  for (let start = 0; start < missing.length; start += VERSIONS_AT_ONCE) {
    const some = missing.slice(start, start + VERSIONS_AT_ONCE);
    await inFeedTransaction(strapi, () => recordBodyFigures(strapi, some));
  }
}

/** Writes again which files are in the bodies of versions, by the versions' numbers. */
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
