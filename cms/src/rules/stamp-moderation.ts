import { toModeratorName } from '../readers/comments/moderator-name.ts';
import { findPerson } from '../strapi/requester.ts';
import type { DocumentRule, Newsroom } from './document-rule.ts';

/** A comment whose state changes shows who changed it and when; one that waits again has been decided on by nobody. */
export const stampModeration: DocumentRule = async (write, next, newsroom) => {
  const { data, documentId } = write.params;
  if (write.uid !== 'api::comment.comment' || write.action !== 'update' || !data?.['state']) return next();
  const stored: { state: string } | null = await newsroom.strapi.db
    .query('api::comment.comment')
    .findOne({ select: ['state'], where: { documentId } });
  if (stored && stored.state !== data['state']) {
    const isDecided = data['state'] !== 'pending';
    const stamp = {
      moderatedAt: isDecided ? newsroom.now : null,
      moderatedBy: isDecided ? getModerator(newsroom) : null,
    };
    write.params.data = { ...data, ...stamp };
  }
  return next();
};

function getModerator({ strapi }: Newsroom): string | null {
  const person = findPerson(strapi);
  return person && toModeratorName(person);
}
