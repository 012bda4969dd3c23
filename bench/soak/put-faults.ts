import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ReadersNewsroom } from '../readers/newsroom.ts';
import type { CmsRows } from './cms-rows.ts';
import type { Acknowledged } from './crowd.ts';

/** Takes a comment that waits out of the inbox, as a disk would that lies about what it has written. */
export function loseWaitingComment({ settings }: ReadersNewsroom): void {
  const inbox = new DatabaseSync(join(settings.dataDir, 'web/inbox.db'));
  const { changes } = inbox
    .prepare(
      `DELETE FROM events WHERE arrival = (SELECT min(arrival) FROM events
         WHERE state = 'waiting' AND payload ->> 'type' = 'comment')`,
    )
    .run();
  inbox.close();
  if (changes !== 1) throw new Error('No comment waited that could have been lost.');
}

/** Keeps a comment a second time and turns a vote over to another option, past the CMS. */
export async function spoilRows(
  { poll }: ReadersNewsroom,
  rows: CmsRows,
  { comments, votes }: Acknowledged,
): Promise<void> {
  const [text] = comments;
  const [vote] = votes;
  const other = poll.optionKeys.find((key) => key !== vote?.[1]);
  if (text === undefined || !vote || other === undefined) throw new Error('Nothing was kept that could be spoiled.');
  await rows.all('insert into comments (text) values ($1)', [text]);
  await rows.all('update votes set option_keys = $1 where voter_key = $2', [other, vote[0]]);
}
