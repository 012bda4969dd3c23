import { HOME_ADDRESS } from '@toasoan/shared/address';
import { isPollOpen } from '@toasoan/shared/poll';
import type { Poll } from '../model/documents.ts';
import { withoutChain, withoutTally } from '../mirror/pages/aside.ts';
import type { Relations } from '../mirror/relations.ts';
import { isSame } from './is-same.ts';
import { ASIDE_PAGES } from './aside-pages.ts';
import type { ChangeOf } from './document-change.ts';
import { articles, front } from './places.ts';

/** While a poll is open its tally stands on its own page only; once closed, wherever it stands. */
export function* changedPoll(change: ChangeOf<'poll'>, state: Relations, now: Date): Iterable<string> {
  if (isHidden(change, now) || isOnOwnPageOnly(change, now)) return;
  yield* articles(state.articlesWithPoll(change.id), state);
  for (const poll of [change.before, change.after]) if (poll && isPollOpen(poll, now)) yield* placesOfPoll(poll, state);
  if (state.findCurrentPoll(now) === change.id) yield* ASIDE_PAGES;
}

/** The pages, beside articles and the aside, on which a poll stands while it is open. */
export function placesOfPoll({ onHomePage, sectionIds }: Poll, state: Relations): string[] {
  return [...(onHomePage ? [HOME_ADDRESS] : []), ...sectionIds.flatMap((id) => front('section', id, state))];
}

/** A poll stands nowhere before it opens. */
export function isHidden({ before, after }: ChangeOf<'poll'>, now: Date): boolean {
  return [before, after].every((poll) => !poll || now < poll.opensAt);
}

function isOnOwnPageOnly({ before, after }: ChangeOf<'poll'>, now: Date): boolean {
  const withoutOwn = after && isPollOpen(after, now) ? withoutTally : withoutChain;
  return isSame(before && withoutOwn(before), after && withoutOwn(after));
}
