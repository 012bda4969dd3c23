import { startWorkLoop, type WorkLoop } from '../loops/work-loop.ts';
import { describeFollowFailure } from './describe-follow-failure.ts';
import { keepWithdrawn, withdrawPictures, type Withdrawing } from './withdraw-pictures.ts';

export interface WithdrawingOptions extends Withdrawing {
  pollEveryMs: number;
  random: () => number;
}

/** Takes withdrawn pictures away whenever the CMS knocks, and looks by itself as often as for changes, until stopped. */
export function startWithdrawing(options: WithdrawingOptions): WorkLoop {
  const { log, pollEveryMs, random } = options;
  let failure: string | undefined;
  keepWithdrawn(options);
  return startWorkLoop({
    step: () => withdrawPictures(options),
    toIdleMs: () => pollEveryMs,
    onFailure(error) {
      const reason = describeFollowFailure(error);
      if (reason !== failure) log.warn({ failure: reason }, 'The CMS cannot be asked which pictures were withdrawn');
      failure = reason;
    },
    onRecovery() {
      failure = undefined;
    },
    random,
  });
}
