import type { Core } from '@strapi/strapi';
import { HOUR_MS, MINUTE_MS } from '@toasoan/shared/durations';
import { findWaiting } from '../find-queue.ts';
import { toDigest } from './digest-words.ts';
import { isSurelyUntaken } from './is-surely-untaken.ts';
import { claimDigest, getLastDigest, giveDigestBack, type LastDigest } from './last-digest.ts';

export interface DigestSettings {
  to: readonly string[];
  /** Where moderators work. */
  deskUrl: string;
}

interface EmailService {
  send(mail: { to: readonly string[]; subject: string; text: string }): Promise<{ rejected?: readonly unknown[] }>;
}

/**
 * Writes to the moderators when comments wait that no mail has counted yet, and the last mail is an hour old. What the
 * mail server refuses is tried again after 1, 2, 4 … 60 minutes, with the numbers of then; what it may have taken is not.
 */
export async function sendDigestIfDue(strapi: Core.Strapi, settings: DigestSettings, now: Date): Promise<void> {
  const last = await getLastDigest(strapi);
  if (now.getTime() < Math.max(last.sentAt + HOUR_MS, last.retryAt)) return;
  const [waiting, fresh] = [await findWaiting(strapi), await countFresh(strapi, new Date(last.sentAt))];
  if (waiting.oldest === null || fresh === 0) return;
  if (!(await claimDigest(strapi, last, now))) return;
  const { count, oldest } = waiting;
  try {
    const email = strapi.plugin('email').service('email') as EmailService;
    const { rejected = [] } = await email.send({
      to: settings.to,
      ...toDigest({ count, fresh, oldest }, settings.deskUrl, now),
    });
    tellSent(strapi, last, rejected.length);
  } catch (error) {
    await tryAgainLater(strapi, last, now, error);
  }
}

function tellSent({ log }: Core.Strapi, { failures }: LastDigest, rejected: number): void {
  if (failures > 0) log.info(`The mail to the moderators was sent, after ${failures} failed tries.`);
  if (rejected > 0) {
    log.warn(`The mail server refused ${rejected} recipients of the mail to the moderators. Check MODERATION_MAIL_TO.`);
  }
}

async function tryAgainLater(strapi: Core.Strapi, last: LastDigest, now: Date, error: unknown): Promise<void> {
  const what = `The mail to the moderators could not be sent: ${String(error)}. Check SMTP_URL and MAIL_FROM.`;
  if (!isSurelyUntaken(error)) {
    strapi.log.warn(`${what} It may have arrived all the same: the next one is sent in an hour.`);
    return;
  }
  const retryAt = now.getTime() + Math.min(2 ** last.failures * MINUTE_MS, HOUR_MS);
  await giveDigestBack(strapi, now, { ...last, failures: last.failures + 1, retryAt });
  strapi.log.warn(`${what} Failed tries: ${last.failures + 1}; the next is at ${new Date(retryAt).toISOString()}.`);
}

async function countFresh({ db: { connection } }: Core.Strapi, since: Date): Promise<number> {
  const [row] = await connection('comments')
    .where({ state: 'pending' })
    .where('created_at', '>', since)
    .count('id as count');
  return Number(row?.['count'] ?? 0);
}
