import type { Log } from '../log/log.ts';
import type { ChangePage } from '../strapi/change-feed.ts';

/**
 * `nothing`: we hold all there is. `some`: something was taken over, and there may be more.
 * `held`: what the CMS answers is not believed, or not yet; the standing says why.
 */
export type FollowOutcome = 'nothing' | 'some' | 'held';

/** How we stand with the feed, as far as the CMS has told. */
export class FeedStanding {
  readonly #log: Pick<Log, 'error'>;
  /** The number of the newest change of the feed; undefined until the CMS has told. */
  latest: number | undefined;
  /** When the oldest change that we know of and have not taken over was made, by the clock of the CMS. */
  behindSince: Date | undefined;
  /** Why what the CMS has now does not take the place of what readers see. */
  held: string | undefined;

  constructor(log: Pick<Log, 'error'>) {
    this.#log = log;
  }

  /** Notes the changes that the CMS has answered with and that are not applied yet. */
  hear({ changes: [oldest], latest }: ChangePage): void {
    this.latest = latest;
    this.behindSince = oldest && new Date(oldest.at);
  }

  /** Changes up to this one have been taken over. */
  reach(seq: number): void {
    if (seq === this.latest) this.behindSince = undefined;
  }

  /** Says once to the operator why nothing is taken over; undefined when something may be. */
  hold(reason: string | undefined): void {
    if (reason !== undefined && reason !== this.held) this.#log.error(reason);
    this.held = reason;
  }
}
