/** The thread of `replaceMirror`; `workerData` names the two files. */
import { workerData } from 'node:worker_threads';
import { openForWriting } from '../mirror/connection.ts';
import { DELIVERED_TABLES } from '../mirror/document-writer.ts';
import { openMeta, type MetaKey } from '../mirror/meta.ts';
import { openPrintQueue } from '../mirror/print-queue.ts';
import { prepareQuery } from '../sqlite/query.ts';

/** What the new content says of itself; `revision` goes on growing, the rest belongs to the file. */
const TAKEN_KEYS: readonly MetaKey[] = ['epoch', 'cursor', 'sync', 'clock'];

const { into, from } = workerData as { into: string; from: string };
const database = openForWriting(into);
const meta = openMeta(database);
const metaOfNext = (key: MetaKey) =>
  prepareQuery<{ value: string }>(database, 'select value from next.meta where key = ?').first(key)?.value;

database.prepare('attach ? as next').run(from);
database.exec('begin immediate');
for (const table of DELIVERED_TABLES) {
  database.exec(`delete from main."${table}"; insert into main."${table}" select * from next."${table}"`);
}
for (const key of TAKEN_KEYS) meta.set(key, metaOfNext(key) ?? '');
meta.set('revision', meta.number('revision') + 1);
openPrintQueue(database).clear();
database.exec('commit');
database.exec('pragma wal_checkpoint(truncate)');
database.close();
