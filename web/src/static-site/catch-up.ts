import { setTimeout as sleep } from 'node:timers/promises';
import { toBackoffMs } from '../backoff.ts';
import { followFeed, type FeedFollowing } from '../follower/follow-feed.ts';
import { queuePassedTime } from '../publisher/passing-time.ts';
import { describeFailure } from '../strapi/describe-failure.ts';
import { CannotPublish } from './cannot-publish.ts';

/** How often in a row the CMS may fail to answer. */
const TRIES = 4;

/**
 * Brings the mirror up to what the newsroom shows now, or fills it when it is empty.
 * @throws CannotPublish when the CMS cannot be reached, or refuses; what has been taken over stays.
 */
export async function catchUp(following: FeedFollowing): Promise<void> {
  for (let failures = 0; ;) {
    try {
      if ((await followFeed(following)) === 'nothing') break;
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures === TRIES) throw toRefusal(error);
      await sleep(toBackoffMs(failures, Math.random));
    }
  }
  await following.mirror.write((view) => queuePassedTime(view, following.now()));
}

function toRefusal(error: unknown): CannotPublish {
  const message = `The newsroom cannot be read: ${describeFailure(error)}. Check CMS_URL and WEB_API_TOKEN.`;
  return new CannotPublish(message, { cause: error });
}
