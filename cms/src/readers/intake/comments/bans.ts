import type { Core } from '@strapi/strapi';
import type { CommentEvent } from '@toasoan/shared/reader-event';
import { findBannedKeys } from '../../comments/bans.ts';

/** Reads which of the senders of a batch are banned now, however long their comments have waited in an inbox. */
export async function prepareBans(
  strapi: Core.Strapi,
  comments: readonly CommentEvent[],
  now: Date,
): Promise<(comment: CommentEvent) => boolean> {
  const toKeys = ({ sender }: CommentEvent) => [sender.browserKey, sender.networkKey].filter((key) => key !== null);
  const banned = await findBannedKeys(strapi, [...new Set(comments.flatMap(toKeys))], now);
  return (comment) => toKeys(comment).some((key) => banned.has(key));
}
