import type { DatabaseSync } from 'node:sqlite';
import { pollAddress } from '@toasoan/shared/address';
import { isPollOpen } from '@toasoan/shared/poll';
import { openDocumentTable } from '../document-table.ts';
import type { Poll } from '../../model/documents.ts';
import type { Aside, PollBox } from '../../model/page-data.ts';
import { prepareQuery } from '../../sqlite/query.ts';
import { openCurrentPoll } from '../current-poll.ts';

export function openAside(database: DatabaseSync): (now: Date) => Aside {
  const documents = openDocumentTable(database);
  const findCurrentPoll = openCurrentPoll(database);
  const validNotices = prepareQuery<{ id: string }>(
    database,
    `select id from span where type = 'notice' and starts <= ?1 and ends > ?1 order by starts desc, id`,
  );
  return (now) => {
    const current = findCurrentPoll(now);
    const poll = current === undefined ? undefined : documents.find('poll', current);
    const noticeIds = validNotices.all(now.getTime()).map(({ id }) => id);
    return { poll: poll ? toBesideBox(poll, now) : null, notices: documents.findAll('notice', noticeIds) };
  };
}

/** A poll as far as it stands elsewhere than on its own page. */
export function withoutChain(poll: Poll): Poll {
  return { ...poll, voids: [], chainLength: 0, chainHash: null };
}

/** A poll with no votes counted. */
export function withoutTally(poll: Poll): Poll {
  return { ...withoutChain(poll), voteCount: 0, options: poll.options.map((option) => ({ ...option, voteCount: 0 })) };
}

/** A poll on its own page. */
export function toPollBox(poll: Poll, now: Date): PollBox {
  return { poll, address: pollAddress(poll.slug), isOpen: isPollOpen(poll, now) };
}

/** A poll beside something else. */
export function toBesideBox(poll: Poll, now: Date): PollBox {
  const box = toPollBox(withoutChain(poll), now);
  if (!box.isOpen) return box;
  return { ...box, poll: withoutTally(poll) };
}
