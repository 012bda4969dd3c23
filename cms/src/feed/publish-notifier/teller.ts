import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { PublishWebhook } from '../../settings/publish-webhook.ts';
import type { FeedPosition } from './notification.ts';
import { sendNotification, type Outcome } from './send-notification.ts';
import { isDue, toPauseSeconds } from './timing.ts';
import { claim, findUntold, markAsTold, release } from './told-position.ts';

/** An instance that died while it told is taken for dead after this time: longer than a receiver may take. */
const CLAIM_MS = 30_000;

interface Attempts {
  /** Failures in a row. */
  failures: number;
  nextAt: number;
  /** The position that the receiver refused: not tried again until the feed has grown, or the CMS was restarted. */
  refused: number | null;
}

/** Looks once, at an instant, whether there is something to tell, and tells it; `stop` breaks off what is under way. */
export type Teller = (now: Date, stop: AbortSignal) => Promise<void>;

/** One instance that tells a receiver. */
export function createTeller(strapi: Core.Strapi, webhook: PublishWebhook): Teller {
  const instance = randomUUID();
  const attempts: Attempts = { failures: 0, nextAt: 0, refused: null };
  return async (now, stop) => {
    if (now.getTime() < attempts.nextAt) return;
    const untold = await findUntold(strapi);
    if (!untold || untold.position.latest === attempts.refused) return;
    if (!isDue(untold, webhook.quietSeconds, now)) return;
    if (!(await claim(strapi, instance, now.getTime(), now.getTime() + CLAIM_MS))) return;
    try {
      const outcome = await sendNotification(webhook, untold.position, stop);
      if (outcome.kind === 'accepted') await markAsTold(strapi, untold.position);
      if (!stop.aborted) takeNote(strapi, webhook, attempts, { position: untold.position, outcome, now });
    } finally {
      await release(strapi, instance);
    }
  };
}

interface Told {
  position: FeedPosition;
  outcome: Outcome;
  now: Date;
}

/** Only the host is logged: the path of a webhook is often its secret. */
function takeNote(
  { log }: Core.Strapi,
  { url, quietSeconds }: PublishWebhook,
  attempts: Attempts,
  { position: { latest }, outcome, now }: Told,
): void {
  const receiver = `the publish webhook at ${new URL(url).host}`;
  attempts.refused = outcome.kind === 'refused' ? latest : null;
  attempts.failures = outcome.kind === 'unavailable' ? attempts.failures + 1 : 0;
  attempts.nextAt = 0;
  if (outcome.kind === 'accepted') log.info(`Told ${receiver} of what was published (up to change ${latest}).`);
  if (outcome.kind === 'refused') {
    attempts.nextAt = now.getTime() + quietSeconds * 1000;
    log.error(`Not accepted by ${receiver}: ${outcome.reason}. Tried again at the next change or start.`);
  }
  if (outcome.kind === 'unavailable') {
    const pause = toPauseSeconds(attempts.failures, quietSeconds, Math.random);
    attempts.nextAt = now.getTime() + pause * 1000;
    log.warn(`Could not tell ${receiver}: ${outcome.reason}. Trying again in ${Math.ceil(pause)} seconds.`);
  }
}
