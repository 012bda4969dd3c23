import type { DatabaseSync } from 'node:sqlite';
import type { Notice, Poll } from '../../model/documents.ts';
import { prepareCommand, prepareInsert } from '../../sqlite/query.ts';
import type { RowWriter } from './row-writer.ts';

export function openPollSpans(database: DatabaseSync): RowWriter<Poll> {
  const { write, erase } = openSpans(database, 'poll');
  return { erase, write: ({ documentId, opensAt, closesAt }) => write(documentId, opensAt, closesAt) };
}

export function openNoticeSpans(database: DatabaseSync): RowWriter<Notice> {
  const { write, erase } = openSpans(database, 'notice');
  return { erase, write: ({ documentId, validFrom, validUntil }) => write(documentId, validFrom, validUntil) };
}

function openSpans(database: DatabaseSync, type: 'poll' | 'notice') {
  const insert = prepareInsert(database, 'span', ['type', 'id', 'starts', 'ends']);
  const remove = prepareCommand(database, 'delete from span where type = ? and id = ?');
  return {
    write: (id: string, starts: Date, ends: Date | null) =>
      insert({ type, id, starts: starts.getTime(), ends: ends?.getTime() ?? null }),
    erase: (id: string) => remove(type, id),
  };
}
