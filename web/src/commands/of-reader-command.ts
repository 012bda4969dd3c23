/**
 * What the inbox of this machine holds of a reader, as one line of JSON: `export EMAIL`, or `erase EMAIL`, which deletes it
 * and gives the ids of the events. Reads DATA_DIR; the site may be running meanwhile.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { parseDataDir } from '../settings/environment.ts';
import { createReaderRecords, type ReaderRecords } from '../inbox/of-reader.ts';
import { prepareDatabase } from '../inbox/schema.ts';

const NOTHING: ReaderRecords = { find: () => [], erase: () => [] };

function open(): ReaderRecords {
  const path = join(parseDataDir(process.env), 'web/inbox.db');
  if (!existsSync(path)) return NOTHING;
  const database = new DatabaseSync(path);
  prepareDatabase(database);
  return createReaderRecords(database);
}

const [verb, email = ''] = parseArgs({ allowPositionals: true }).positionals;
const records = open();
console.log(JSON.stringify(verb === 'erase' ? { events: records.erase(email) } : { events: records.find(email) }));
