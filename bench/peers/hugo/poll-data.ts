import { areResultsShown, toPercentages } from '@toasoan/shared/poll';
import { toPollRemark } from '../../../web/src/components/poll-remark.ts';
import { words } from '../../../web/src/i18n/words.ts';
import type { PollBox } from '../../../web/src/mirror/page-data.ts';
import { toLocalTime } from './local-time.ts';

/** A poll with everything said about it worked out. */
export function toPollData({ poll, address, isOpen }: PollBox, now: Date) {
  const counts = poll.options.map(({ voteCount }) => voteCount);
  const shares = toPercentages(counts);
  return {
    documentId: poll.documentId,
    question: poll.question,
    address,
    isOpen,
    areShown: areResultsShown(poll, false, now),
    remark: toPollRemark(poll, now),
    opensAt: toLocalTime(poll.opensAt),
    closesAt: poll.closesAt && toLocalTime(poll.closesAt),
    total: words.totalVotes(counts.reduce((sum, count) => sum + count, 0)),
    options: poll.options.map(({ key, label, voteCount }, index) => ({
      key,
      label,
      share: words.percent(shares[index] ?? 0),
      votes: words.votes(voteCount),
    })),
  };
}
