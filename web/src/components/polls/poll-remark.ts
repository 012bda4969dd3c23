import { isPollOpen } from '@toasoan/shared/poll';
import { words } from '../../i18n/words.ts';
import type { Poll } from '../../model/documents.ts';

/** What a reader is told about a poll that cannot be voted in, or whose results are not printed; null when nothing is. */
export function toPollRemark(poll: Pick<Poll, 'opensAt' | 'closesAt' | 'resultsShown'>, now: Date): string | null {
  if (!isPollOpen(poll, now)) return now < poll.opensAt ? words.pollNotOpen : words.pollClosed;
  return { always: null, afterVoting: words.resultsAfterVoting, afterClosing: words.resultsAfterClosing }[
    poll.resultsShown
  ];
}
