import type { Core } from '@strapi/strapi';
import { HOUR_MS } from '@toasoan/shared/durations';
import { toPastComment, type CommentRow } from './comment-rows.ts';
import { findBanInForce, type SenderKind } from './bans.ts';
import type { SenderHistory } from './desk-answers.ts';

const LAST = 5;

/** A network is shared by many: what came from it longer ago says nothing about the one who sends now. */
const NETWORK_HOURS = 24;

/** What else the sender of a comment has sent, known by a keyed hash; null when it is not known who sent it. */
export async function findSenderHistory(
  strapi: Core.Strapi,
  kind: SenderKind,
  comment: CommentRow,
  now: Date,
): Promise<SenderHistory | null> {
  const key = comment[`${kind}Key`];
  if (key === null) return null;
  const since = kind === 'network' ? new Date(now.getTime() - NETWORK_HOURS * HOUR_MS) : new Date(0);
  const last: CommentRow[] = await strapi.db.query('api::comment.comment').findMany({
    where: { [`${kind}Key`]: key, submittedAt: { $gt: since }, documentId: { $ne: comment.documentId } },
    orderBy: [{ submittedAt: 'desc' }],
    limit: LAST,
  });
  return {
    counts: await countByState(strapi, `${kind}_key`, key, since),
    last: last.map(toPastComment),
    ban: await findBanInForce(strapi, key, now),
  };
}

async function countByState({ db }: Core.Strapi, column: string, key: string, since: Date) {
  const rows: { state: string; count: number | string }[] = await db
    .connection('comments')
    .select('state')
    .count('id as count')
    .where(column, key)
    .where('submitted_at', '>', since)
    .groupBy('state');
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}
