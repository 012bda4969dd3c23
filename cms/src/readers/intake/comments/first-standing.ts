import type { Core } from '@strapi/strapi';
import { DEFAULT_RISK_HELD_FROM } from '@toasoan/shared/comment-policy';
import type { CommentEvent } from '@toasoan/shared/reader-event';
import { prepareBans } from './bans.ts';
import type { FindCommentPolicy } from './comment-policies.ts';

export interface Standing {
  state: 'pending' | 'approved' | 'spam';
  moderationReason: string | null;
}

/**
 * Where each comment of a batch stands when it has come in. It waits for a moderator, except where comments are open and
 * little enough speaks against it. What comes from a banned browser or network is spam, and its sender is not told.
 */
export async function prepareFirstStanding(
  strapi: Core.Strapi,
  comments: readonly CommentEvent[],
  findPolicy: FindCommentPolicy,
  now: Date,
): Promise<(comment: CommentEvent, risk: number) => Standing> {
  const isBanned = await prepareBans(strapi, comments, now);
  const riskHeldFrom = await findRiskHeldFrom(strapi);
  return (comment, risk) => {
    if (isBanned(comment)) return { state: 'spam', moderationReason: 'banned' };
    const isPrinted = findPolicy(comment) === 'open' && risk < riskHeldFrom;
    return { state: isPrinted ? 'approved' : 'pending', moderationReason: null };
  };
}

async function findRiskHeldFrom(strapi: Core.Strapi): Promise<number> {
  const settings: { riskHeldFrom: number } | null = await strapi.db
    .query('api::comment-settings.comment-settings')
    .findOne({ select: ['riskHeldFrom'] });
  return settings?.riskHeldFrom ?? DEFAULT_RISK_HELD_FROM;
}
