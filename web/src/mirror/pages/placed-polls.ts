import type { DatabaseSync } from 'node:sqlite';
import { openDocumentTable } from '../document-table.ts';
import { openNameTable } from '../name-table.ts';
import type { PollBox } from '../../model/page-data.ts';
import { prepareQuery } from '../../sqlite/query.ts';
import { toBesideBox } from './aside.ts';

/** No page prints more polls at once. */
const POLLS_MAX = 5;

const OPEN_POLLS_SQL = `
  select span.id from span join document using (type, id)
  where type = 'poll' and starts <= ?1 and (ends is null or ends > ?1)`;

/** The polls that are open and were placed on a page, the newest first. */
export function openPlacedPolls(database: DatabaseSync) {
  const documents = openDocumentTable(database);
  const names = openNameTable(database);
  const onHomePage = prepareQuery<{ id: string }>(
    database,
    `${OPEN_POLLS_SQL} and json ->> 'onHomePage' order by starts desc, span.id desc limit ${POLLS_MAX}`,
  );
  const inSection = prepareQuery<{ id: string }>(
    database,
    `${OPEN_POLLS_SQL} and exists (select * from json_each(document.json, '$.sectionIds') where value = ?2)
     order by starts desc, span.id desc limit ${POLLS_MAX}`,
  );
  const toBoxes = (rows: readonly { id: string }[], now: Date): PollBox[] =>
    documents
      .findAll(
        'poll',
        rows.map(({ id }) => id),
      )
      .map((poll) => toBesideBox(poll, now));
  return {
    onHomePage: (now: Date) => toBoxes(onHomePage.all(now.getTime()), now),
    inSection: (slug: string, now: Date) =>
      toBoxes(inSection.all(now.getTime(), names.findBearer('section', slug) ?? ''), now),
  };
}
