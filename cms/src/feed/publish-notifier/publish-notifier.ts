import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { environment } from '../../settings/environment.ts';
import type { PublishWebhook } from '../../settings/publish-webhook.ts';
import type { FeedPosition } from './notification.ts';
import { sendNotification, type Outcome } from './send-notification.ts';
import { isDue, toPauseSeconds } from './timing.ts';
import { claim, ensureToldPosition, findUntold, markAsTold, release } from './told-position.ts';

const LOOK_EVERY_MS = 1_000;

/** An instance that died while it told is taken for dead after this time: longer than a receiver may take. */
const CLAIM_MS = 30_000;

interface Attempts {
  /** Failures in a row. */
  failures: number;
  nextAt: number;
  /** The position that the receiver refused: not tried again until the feed has grown, or the CMS was restarted. */
  refused: number | null;
}

let stopRunning: (() => Promise<void>) | undefined;

/**
 * Tells the receiver in the settings, if any, that something was published. It looks at the feed itself, second by
 * second, so it also tells what another instance or an import has published, and what was published while it was off.
 */
export async function startPublishNotifier(strapi: Core.Strapi): Promise<void> {
  await stopPublishNotifier();
  const { publishWebhook } = environment;
  if (!publishWebhook) return;
  await ensureToldPosition(strapi);
  const abort = new AbortController();
  const attempts: Attempts = { failures: 0, nextAt: 0, refused: null };
  const tell = createTeller(strapi, publishWebhook, attempts, abort.signal);
  let looking = Promise.resolve();
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    looking = tell()
      .catch((error: unknown) => {
        strapi.log.warn(`The publish notifier cannot look at the feed: ${String(error)}`);
      })
      .finally(() => (isLooking = false));
  }, LOOK_EVERY_MS).unref();
  stopRunning = async () => {
    clearInterval(timer);
    abort.abort();
    await looking;
  };
}

/** Resolves when nothing is under way any more. */
export async function stopPublishNotifier(): Promise<void> {
  await stopRunning?.();
  stopRunning = undefined;
}

function createTeller(strapi: Core.Strapi, webhook: PublishWebhook, attempts: Attempts, stop: AbortSignal) {
  const instance = randomUUID();
  return async (): Promise<void> => {
    const now = Date.now();
    if (now < attempts.nextAt) return;
    const untold = await findUntold(strapi);
    if (!untold || untold.position.latest === attempts.refused) return;
    if (!isDue(untold, webhook.quietSeconds, new Date(now))) return;
    if (!(await claim(strapi, instance, now, now + CLAIM_MS))) return;
    try {
      const outcome = await sendNotification(webhook, untold.position, stop);
      if (outcome.kind === 'accepted') await markAsTold(strapi, untold.position);
      if (!stop.aborted) takeNote(strapi, webhook, attempts, untold.position, outcome);
    } finally {
      await release(strapi, instance);
    }
  };
}

/** Only the host is logged: the path of a webhook is often its secret. */
function takeNote(
  { log }: Core.Strapi,
  { url, quietSeconds }: PublishWebhook,
  attempts: Attempts,
  { latest }: FeedPosition,
  outcome: Outcome,
): void {
  const receiver = `the publish webhook at ${new URL(url).host}`;
  attempts.refused = outcome.kind === 'refused' ? latest : null;
  attempts.failures = outcome.kind === 'unavailable' ? attempts.failures + 1 : 0;
  attempts.nextAt = 0;
  if (outcome.kind === 'accepted') log.info(`Told ${receiver} of what was published (up to change ${latest}).`);
  if (outcome.kind === 'refused') {
    attempts.nextAt = Date.now() + quietSeconds * 1000;
    log.error(`Not accepted by ${receiver}: ${outcome.reason}. Tried again at the next change or start.`);
  }
  if (outcome.kind === 'unavailable') {
    const pause = toPauseSeconds(attempts.failures, quietSeconds, Math.random);
    attempts.nextAt = Date.now() + pause * 1000;
    log.warn(`Could not tell ${receiver}: ${outcome.reason}. Trying again in ${Math.ceil(pause)} seconds.`);
  }
}
