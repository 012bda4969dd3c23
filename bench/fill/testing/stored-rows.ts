import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { FillDatabase } from '../fill-options.ts';

export type StoredRow = Record<string, unknown>;

/** Asks the database itself, beside the CMS that runs on it. */
export type ReadRows = (sql: string) => Promise<StoredRow[]>;

export async function openRows(database: FillDatabase, dataDir: string) {
  if (database.client === 'sqlite') {
    const file = new DatabaseSync(join(dataDir, 'cms.db'), { readOnly: true });
    const read: ReadRows = async (sql) => file.prepare(sql).all() as StoredRow[];
    return { read, close: async () => file.close() };
  }
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const read: ReadRows = async (sql) => (await client.query(sql)).rows as StoredRow[];
  return { read, close: () => client.end() };
}

/** What differs between any two documents: ids, names that are unique, who wrote it, and when. */
const OWN = /^(?:id|document_id|slug|serial|article_id|entity_id|cmp_id|image_use_id|event_id|.*_by_id)$/u;
const TIMES = /^(?:date_|created_at|updated_at|published_at)/u;

/** The row with only what a copy of the document must have too; of an instant, how it is kept. */
export function toComparable(row: StoredRow): StoredRow {
  const entries = Object.entries(row).filter(([column]) => !OWN.test(column) && column !== 'date_modified');
  return Object.fromEntries(
    entries.map(([column, value]) => [column, TIMES.test(column) && value !== null ? toKind(value) : value]),
  );
}

const toKind = (value: unknown) => (value instanceof Date ? 'Date' : typeof value);

const LINKS = ['section', 'authors', 'tags', 'related_articles', 'poll'].map((name) => `articles_${name}_lnk`);

/** Every row that belongs to an article, draft and published version, ready to be compared. */
export async function readArticle(read: ReadRows, documentId: string): Promise<Record<string, StoredRow[]>> {
  const versions = await read(
    `select * from articles where document_id = '${documentId}' order by published_at is not null`,
  );
  const ids = versions.map(({ id }) => String(id));
  const rows: Record<string, StoredRow[]> = { articles: versions };
  for (const [index, id] of ids.entries()) {
    for (const table of LINKS) {
      rows[`${table} ${index}`] = await read(`select * from ${table} where article_id = ${id} order by 1`);
    }
    const uses = `select * from articles_cmps where entity_id = ${id} order by field, "order"`;
    rows[`articles_cmps ${index}`] = await read(uses);
    rows[`image uses ${index}`] = await read(
      `select u.*, l.image_id from components_media_image_uses u
        join components_media_image_uses_image_lnk l on l.image_use_id = u.id
        join articles_cmps c on c.cmp_id = u.id and c.component_type = 'media.image-use' where c.entity_id = ${id}`,
    );
    rows[`corrections ${index}`] = await read(
      `select k.* from components_editorial_corrections k join articles_cmps c on c.cmp_id = k.id
        and c.component_type = 'editorial.correction' where c.entity_id = ${id}`,
    );
  }
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.map(toComparable)]));
}
