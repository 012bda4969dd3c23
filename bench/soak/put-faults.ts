import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CmsRows } from './cms-rows.ts';
import type { Expectations } from './expectations.ts';
import type { Targets } from './targets.ts';
import type { WebNode } from './web-node.ts';

/** Takes a comment that waits, and is not changed, out of an inbox, as a disk would that lies about what it has written. */
export function loseWaitingComment(nodes: readonly WebNode[]): void {
  const inboxes = nodes.map(({ settings }) => new DatabaseSync(join(settings.dataDir, 'web/inbox.db')));
  const ids = (one: DatabaseSync, sql: string) =>
    one
      .prepare(sql)
      .all()
      .map(({ id }) => String(id));
  const changed = new Set(inboxes.flatMap((one) => ids(one, `SELECT payload ->> 'commentEventId' AS id FROM events`)));
  const waiting = `SELECT id FROM events WHERE state = 'waiting' AND payload ->> 'type' = 'comment' ORDER BY arrival`;
  const isLost = inboxes.some((one) => {
    const id = ids(one, waiting).find((some) => !changed.has(some));
    return id !== undefined && one.prepare('DELETE FROM events WHERE id = ?').run(id).changes === 1;
  });
  for (const one of inboxes) one.close();
  if (!isLost) throw new Error('No comment waited that could have been lost.');
}

/** Keeps a comment a second time and turns a vote over to another option, past the CMS. */
export async function spoilRows({ fixedPoll }: Targets, rows: CmsRows, expected: Expectations): Promise<void> {
  const [comment] = expected.of('comment').keys();
  const votes = await rows.all('select voter_key, option_keys from votes where poll_document_id = $1', [
    fixedPoll.documentId,
  ]);
  const vote = votes.find(({ voter_key }) => expected.of('vote').get(String(voter_key))?.length === 1);
  const other = fixedPoll.optionKeys.find((key) => key !== vote?.['option_keys']);
  if (comment === undefined || !vote || other === undefined) throw new Error('Nothing was kept that could be spoiled.');
  await rows.all('insert into comments (text) values ($1)', [`${comment}: tôi thấy như vậy.`]);
  await rows.all('update votes set option_keys = $1 where voter_key = $2', [other, String(vote['voter_key'])]);
}
