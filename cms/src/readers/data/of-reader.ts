import type { Core } from '@strapi/strapi';
import { inFeedTransaction } from '../../store/transaction.ts';
import { findKeptIds, insertReceipts } from '../intake/receipts.ts';

const COMMENT = 'api::comment.comment';

/** What the CMS keeps of a comment that its writer may ask for. */
const TOLD = [
  'documentId',
  'eventId',
  'name',
  'email',
  'text',
  'state',
  'submittedAt',
  'editedAt',
  'moderatedAt',
  'articleDocumentId',
  'parentDocumentId',
  'browserKey',
  'networkKey',
];

type TypedComment = Record<string, unknown> & { documentId: string };

function findComments(strapi: Core.Strapi, email: string): Promise<TypedComment[]> {
  return strapi.db
    .query(COMMENT)
    .findMany({ select: TOLD, where: { email: { $eqi: email } }, orderBy: { submittedAt: 'asc' } });
}

/** Everything that the CMS keeps of the reader with an e-mail address. */
export async function exportReader(strapi: Core.Strapi, email: string): Promise<{ comments: TypedComment[] }> {
  return { comments: await findComments(strapi, email) };
}

/**
 * Deletes what the CMS keeps of a reader: comments come off their pages as with any other deletion.
 * @param eventIds what was taken out of an inbox; should one of them be on its way, it counts as taken in before
 */
export function eraseReader(
  strapi: Core.Strapi,
  email: string,
  eventIds: readonly string[],
  now: Date,
): Promise<{ comments: number }> {
  return inFeedTransaction(strapi, async ({ trx }) => {
    const kept = await findKeptIds(trx, eventIds);
    await insertReceipts(
      trx,
      eventIds.filter((id) => !kept.has(id)),
      now,
    );
    const comments = await findComments(strapi, email);
    for (const { documentId } of comments) await strapi.documents(COMMENT).delete({ documentId });
    return { comments: comments.length };
  });
}
