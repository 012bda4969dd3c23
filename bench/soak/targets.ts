import { isPollOpen } from '@toasoan/shared/poll';
import { lookIntoMirror } from '../../web/src/mirror/look-into-mirror.ts';
import type { CmsRows } from './cms-rows.ts';

interface OpenPoll {
  documentId: string;
  optionKeys: string[];
}

/** What readers may write to, and how. */
export interface Targets {
  articleIds: string[];
  /** Comments that readers see. */
  commentIds: string[];
  fixedPoll: OpenPoll;
  /** Its voters may change their votes. */
  changeablePoll: OpenPoll;
}

/** Opens one of the closed polls of a filled newsroom again, for votes that may be changed. Before the CMS first starts. */
export async function openChangeablePoll(rows: CmsRows): Promise<void> {
  await rows.all(
    `update polls set closes_at = null, may_change_vote = true
       where id = (select max(id) from polls where closes_at is not null)`,
  );
}

export function findTargets(mirrorFile: string, articleIds: string[]): Targets {
  const mirror = lookIntoMirror(mirrorFile);
  const { documents } = mirror.committed;
  const polls = documents.all('poll').filter((poll) => isPollOpen(poll, new Date()));
  const commentIds = documents.ids('comment');
  mirror.close();
  const [changeablePoll, fixedPoll] = [true, false].map((may) => {
    const poll = polls.find(({ mayChangeVote }) => mayChangeVote === may);
    return poll && { documentId: poll.documentId, optionKeys: poll.options.map(({ key }) => key) };
  });
  if (!fixedPoll || !changeablePoll) throw new Error('The newsroom must have an open poll of either kind.');
  return { articleIds, commentIds, fixedPoll, changeablePoll };
}
