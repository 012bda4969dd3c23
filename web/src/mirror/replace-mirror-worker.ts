/** The thread of `replaceMirror`; `workerData` names the two files. */
import { workerData } from 'node:worker_threads';
import { openForWriting } from './connection.ts';
import { DELIVERED_TABLES } from './document-writer.ts';
import { openMeta, type MetaKey } from './meta.ts';
import { openPrintQueue } from './print-queue.ts';
import { prepareQuery } from '../sqlite/query.ts';

/** What the new content says of itself; `revision` goes on growing, the rest belongs to the file. */
const TAKEN_KEYS: readonly MetaKey[] = ['epoch', 'cursor', 'sync', 'clock'];

const { into, from } = workerData as { into: string; from: string };
const database = openForWriting(into);
const meta = openMeta(database);
const columnsOf = prepareQuery<{ name: string }>(database, 'select name from pragma_table_info(?)');
const metaOfNext = (key: MetaKey) =>
  prepareQuery<{ value: string }>(database, 'select value from next.meta where key = ?').first(key)?.value;

database.prepare('attach ? as next').run(from);
database.exec('begin immediate');
for (const table of DELIVERED_TABLES) {
  const columns = columnsOf.all(table).map(({ name }) => `"${name}"`);
  database.exec(
    `delete from main."${table}"; insert into main."${table}" (${columns.join(', ')}) select ${columns.join(', ')} from next."${table}"`,
  );
}
for (const key of TAKEN_KEYS) meta.set(key, metaOfNext(key) ?? '');
meta.set('revision', meta.number('revision') + 1);
openPrintQueue(database).clear();
database.exec('commit');
database.exec('pragma wal_checkpoint(truncate)');
database.close();
