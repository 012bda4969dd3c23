import { DAY_MS } from '@toasoan/shared/durations';
import type { OpenInbox } from '../inbox/inbox.ts';
import type { MirrorReader } from '../model/page-data.ts';

/** Forgets who has voted in this site's polls when the newsroom does: some days after they closed. */
export function forgetVoters(
  mirror: Pick<MirrorReader, 'getPrivacyPage' | 'findPollsClosedBefore'>,
  inbox: Pick<OpenInbox, 'forgetVoters'>,
  now: Date,
): void {
  const { voterKeyDays } = mirror.getPrivacyPage().retention;
  inbox.forgetVoters(mirror.findPollsClosedBefore(new Date(now.getTime() - voterKeyDays * DAY_MS)));
}

/** Does so now and once a day. */
export function startForgettingVoters(
  mirror: Parameters<typeof forgetVoters>[0],
  inbox: Parameters<typeof forgetVoters>[1],
  onFailure: (error: unknown) => void,
): { stop(): void } {
  function forget(): void {
    try {
      forgetVoters(mirror, inbox, new Date());
    } catch (error) {
      onFailure(error);
    }
  }
  forget();
  const timer = setInterval(forget, DAY_MS);
  return { stop: () => clearInterval(timer) };
}
