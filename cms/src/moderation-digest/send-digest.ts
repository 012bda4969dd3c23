import type { Core } from '@strapi/strapi';
import { findWaiting } from '../moderation/find-queue.ts';
import { toDigest } from './digest-words.ts';
import { claimDigest, getLastDigest } from './last-digest.ts';

export interface DigestSettings {
  to: readonly string[];
  /** Where moderators work. */
  deskUrl: string;
}

interface EmailService {
  send(mail: { to: readonly string[]; subject: string; text: string }): Promise<unknown>;
}

const HOUR_MS = 3_600_000;

/**
 * Writes to the moderators when comments wait that no mail has counted yet, and the last mail is an hour old. A mail that
 * cannot be sent is given up: the next one holds the same numbers.
 * @throws Error when the mail server does not take it
 */
export async function sendDigestIfDue(strapi: Core.Strapi, settings: DigestSettings, now: Date): Promise<void> {
  const last = await getLastDigest(strapi);
  if (now.getTime() - last < HOUR_MS) return;
  const [waiting, fresh] = [await findWaiting(strapi), await countFresh(strapi, new Date(last))];
  if (waiting.oldest === null || fresh === 0) return;
  if (!(await claimDigest(strapi, last, now))) return;
  const { count, oldest } = waiting;
  const email = strapi.plugin('email').service('email') as EmailService;
  await email.send({ to: settings.to, ...toDigest({ count, fresh, oldest }, settings.deskUrl, now) });
}

async function countFresh({ db: { connection } }: Core.Strapi, since: Date): Promise<number> {
  const [row] = await connection('comments')
    .where({ state: 'pending' })
    .where('created_at', '>', since)
    .count('id as count');
  return Number(row?.['count'] ?? 0);
}
