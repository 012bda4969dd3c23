import type { Core } from '@strapi/strapi';

const TABLE = 'moderation_digests';
const ONLY_ROW = 1;

/** What the database knows of the mails to the moderators. Instants are Unix milliseconds. */
export interface LastDigest {
  /** 0 when none was ever sent. */
  sentAt: number;
  /** How often the mail server has refused the next one. */
  failures: number;
  /** Before this the next one is not tried again. */
  retryAt: number;
}

export async function getLastDigest({ db: { connection } }: Core.Strapi): Promise<LastDigest> {
  const row: Record<string, number | string> | undefined = await connection(TABLE).where({ id: ONLY_ROW }).first();
  const get = (column: string) => Number(row?.[column] ?? 0);
  return { sentAt: get('sent_at'), failures: get('failures'), retryAt: get('retry_at') };
}

/** Takes the right to send the next mail; false when another instance was faster. */
export function claimDigest(strapi: Core.Strapi, { sentAt, failures }: LastDigest, now: Date): Promise<boolean> {
  return turn(strapi, { sent_at: sentAt, failures }, { sent_at: now.getTime(), failures: 0, retry_at: 0 });
}

/** Gives the right back that was taken at an instant: what it was taken for did not happen. */
export function giveDigestBack(strapi: Core.Strapi, claimedAt: Date, last: LastDigest): Promise<boolean> {
  const { sentAt, failures, retryAt } = last;
  return turn(strapi, { sent_at: claimedAt.getTime() }, { sent_at: sentAt, failures, retry_at: retryAt });
}

async function turn({ db: { connection } }: Core.Strapi, from: object, to: object): Promise<boolean> {
  const turned: number = await connection(TABLE)
    .where({ id: ONLY_ROW, ...from })
    .update(to);
  return turned === 1;
}
