import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { SourceFile } from './site-files.ts';

/** What a file says, without reading it again. */
export interface FileContent {
  sha256: string;
  /** Names, in the folder of pictures, of those that it shows. */
  pictures: string[];
}

export interface FileIndex {
  /** Reads the file unless its size and time are those of the last time. */
  describe(file: SourceFile): FileContent;
  /** How many files had to be read. */
  filesRead(): number;
  /** Forgets every file that was not asked for since the index was opened; makes what was read last. */
  save(): void;
  close(): void;
}

const SCHEMA = `
  create table if not exists file (
    path text primary key,
    -- Size and time of the file for which the rest holds.
    stamp text not null,
    sha256 text not null,
    pictures text not null
  ) strict, without rowid`;

/** Pictures may stand in any attribute, as an absolute address too. */
const PICTURE = /\/media\/([\w-][\w.-]*)/gu;
const TEXT = /\.(?:css|html|js|json|svg|txt|webmanifest|xml)$/u;

interface IndexRow extends Record<string, unknown> {
  path: string;
  stamp: string;
  sha256: string;
  pictures: string;
}

/** Remembers what files say between one build and the next; nothing in it is the only copy of anything. */
export function openFileIndex(path: string): FileIndex {
  const database = new DatabaseSync(path);
  database.exec(`pragma journal_mode = wal; ${SCHEMA}`);
  const rows = database.prepare('select path, stamp, sha256, pictures from file').all() as unknown as IndexRow[];
  const known = new Map(rows.map((row) => [row.path, row]));
  const upsert = database.prepare('insert or replace into file (path, stamp, sha256, pictures) values (?, ?, ?, ?)');
  const remove = database.prepare('delete from file where path = ?');
  const seen = new Set<string>();
  const read: IndexRow[] = [];

  function look({ path, source, size, mtimeMs }: SourceFile): IndexRow {
    const stamp = `${size}-${mtimeMs}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before;
    const bytes = readFileSync(source);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const row = { path, stamp, sha256, pictures: TEXT.test(path) ? findPictures(bytes).join(' ') : '' };
    read.push(row);
    known.set(path, row);
    return row;
  }

  return {
    describe(file) {
      seen.add(file.path);
      const { sha256, pictures } = look(file);
      return { sha256, pictures: pictures === '' ? [] : pictures.split(' ') };
    },
    filesRead: () => read.length,
    save() {
      database.exec('begin');
      for (const row of read) upsert.run(row.path, row.stamp, row.sha256, row.pictures);
      for (const row of rows) if (!seen.has(row.path)) remove.run(row.path);
      database.exec('commit');
    },
    close: () => database.close(),
  };
}

function findPictures(bytes: Buffer): string[] {
  return [...new Set(Array.from(bytes.toString('latin1').matchAll(PICTURE), ([, name = '']) => name))];
}
