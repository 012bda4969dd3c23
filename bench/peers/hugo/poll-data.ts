import { areResultsShown, toShares } from '@toasoan/shared/poll';
import { toPollRemark } from '../../../web/src/components/polls/poll-remark.ts';
import { words } from '../../../web/src/i18n/words.ts';
import type { PollBox } from '../../../web/src/model/page-data.ts';
import { toLocalTime } from './local-time.ts';

/** A poll with everything said about it worked out. */
export function toPollData({ poll, address, isOpen }: PollBox, now: Date) {
  const shares = toShares(poll);
  return {
    documentId: poll.documentId,
    question: poll.question,
    address,
    isOpen,
    areShown: areResultsShown(poll, false, now),
    remark: toPollRemark(poll, now),
    opensAt: toLocalTime(poll.opensAt),
    closesAt: poll.closesAt && toLocalTime(poll.closesAt),
    total: [
      words.totalVotes(poll.voteCount),
      ...(poll.maxChoices > 1 ? [words.sharesOfVoters] : []),
      words.notScientific,
    ].join(' '),
    options: poll.options.map(({ key, label, voteCount }, index) => ({
      key,
      label,
      share: words.percent(shares[index] ?? 0),
      votes: words.votes(voteCount),
    })),
  };
}
