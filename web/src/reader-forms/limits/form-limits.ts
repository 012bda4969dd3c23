import { COMMENT_ACTION } from '@toasoan/shared/address';

/** What may be sent with one form within WINDOW_SECONDS. */
export interface FormLimit {
  /**
   * From one network (/24 or /48) at once; those who come after that solve a task or wait a little. Nobody is
   * turned away for what neighbours send: a ward, an office, a mobile carrier share one network.
   */
  perNetwork: number;
  /** From one browser; no person types that much. */
  perBrowser: number;
}

export const WINDOW_SECONDS = 600;

const COMMENTS: FormLimit = { perNetwork: 60, perBrowser: 20 };
const CLICKS: FormLimit = { perNetwork: 300, perBrowser: 150 };

/** The limits of a form, by its action: words take a person longer than a click. */
export function toFormLimit(action: string): FormLimit {
  return action === COMMENT_ACTION ? COMMENTS : CLICKS;
}

/** How many a minute are let through from one crowded network of those that wait because they cannot solve tasks. */
const WAITING_PER_MINUTE = 30;
const WAIT_AT_LEAST_SECONDS = 10;

/** How long the one waits who is the `position`-th to wait in a network. */
export function toWaitSeconds(position: number): number {
  return Math.max(WAIT_AT_LEAST_SECONDS, Math.ceil((position * 60) / WAITING_PER_MINUTE));
}
