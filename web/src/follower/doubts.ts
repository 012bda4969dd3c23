import type { ChangePage } from '../strapi/change-feed.ts';
import type { FeedPosition } from './feed-position.ts';

/** The mirror is filled again only when the CMS has said for this long that it has another feed. */
const SURE_AFTER_MS = 5_000;

/** `same`: the answer is about the feed that we follow. `other`: it surely is not. `doubtful`: time will tell. */
export type Verdict = 'same' | 'other' | 'doubtful';

/**
 * Judges answer after answer, each at a time in `elapsed` milliseconds. A database restored from a backup has another
 * epoch, or fewer changes than we hold; so may one answer of a program that stands in the wrong place for a moment.
 */
export function createDoubts(): (position: FeedPosition, answer: ChangePage, elapsed: number) => Verdict {
  let doubt: { about: string; since: number } | undefined;
  return ({ epoch, cursor }, answer, elapsed) => {
    if (answer.epoch === epoch && answer.latest >= cursor) {
      doubt = undefined;
      return 'same';
    }
    if (doubt?.about !== answer.epoch) doubt = { about: answer.epoch, since: elapsed };
    return elapsed - doubt.since >= SURE_AFTER_MS ? 'other' : 'doubtful';
  };
}
