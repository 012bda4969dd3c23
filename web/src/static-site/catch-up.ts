import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '@toasoan/shared/operator-error';
import { toBackoffMs } from '../loops/backoff.ts';
import { createFeedFollower, type FeedFollower, type FeedFollowing } from '../follower/follow-feed.ts';
import type { FollowOutcome } from '../follower/feed-standing.ts';
import { queuePassedTime } from '../affected/passing-time.ts';
import { keepWithdrawn, withdrawPictures } from '../follower/withdraw-pictures.ts';
import { describeFailure } from '../strapi/describe-failure.ts';

/** How often in a row the CMS may fail to answer, or answer what is not believed. */
const TRIES = 4;
const ASK_AGAIN_AFTER_MS = 3_000;

/**
 * Brings the mirror up to what the newsroom shows now, or fills it when it is empty.
 * @throws OperatorError when the CMS cannot be reached, refuses, or is not believed; what has been taken over stays.
 */
export async function catchUp(following: FeedFollowing): Promise<void> {
  const feed = createFeedFollower(following);
  keepWithdrawn(following);
  try {
    let isMore = true;
    while (isMore) isMore = await withTries(() => withdrawPictures(following));
    await followToTheEnd(feed);
    if (await fetchMissingPictures(following, feed)) await followToTheEnd(feed);
  } finally {
    await feed.close();
  }
  await following.mirror.write((view) => queuePassedTime(view, following.now()));
}

/** @throws OperatorError when the CMS cannot be reached, or refuses, so often in a row. */
async function withTries<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      if (failures === TRIES) throw toRefusal(error);
      await sleep(toBackoffMs(failures, Math.random));
    }
  }
}

async function followToTheEnd(feed: FeedFollower): Promise<void> {
  let failures = 0;
  let outcome: FollowOutcome | undefined;
  while (outcome !== 'nothing') {
    try {
      outcome = await feed.follow();
      failures = outcome === 'held' ? failures + 1 : 0;
      if (failures === TRIES) throw new OperatorError(`${feed.state().held}; for this build: empty its cache.`);
      if (outcome === 'held') await sleep(ASK_AGAIN_AFTER_MS);
    } catch (error) {
      if (error instanceof OperatorError) throw error;
      failures += 1;
      if (failures === TRIES) throw toRefusal(error);
      await sleep(toBackoffMs(failures, Math.random));
    }
  }
}

/** One more try for pictures that the CMS could not give before. Resolves to whether any came. */
async function fetchMissingPictures({ mirror }: FeedFollowing, { copies }: FeedFollower): Promise<boolean> {
  let hasCome = false;
  for (const source of mirror.committed.wanted.sources()) {
    await copies.fetchLater(source).then(
      () => (hasCome = true),
      () => undefined,
    );
  }
  return hasCome;
}

function toRefusal(error: unknown): OperatorError {
  const message = `The newsroom cannot be read: ${describeFailure(error)}. Check CMS_URL and WEB_API_TOKEN.`;
  return new OperatorError(message, { cause: error });
}
