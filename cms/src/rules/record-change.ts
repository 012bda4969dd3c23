import { findDeliveredType, type ContentTypeUid, type DeliveredType } from '../feed/delivered-types.ts';
import { recordChanges, type Change, type ChangeAction } from '../feed/record-changes.ts';
import { getWrittenId, isPublishing, type DocumentRule, type DocumentWrite, type Newsroom } from './document-rule.ts';
import { findReferrers, type Referrer } from './referrers.ts';

/** What readers see of a document: nothing, or the document under a name (null for what has no address). */
type Seen = { name: string | null } | null;

/** Every change of what readers see becomes a line of the change feed, in the transaction of the change. */
export const recordChange: DocumentRule = async (write, next, newsroom) => {
  const delivered = findDeliveredType(write.uid);
  if (!delivered || !canReachReaders(write, delivered)) return next();
  const existing = write.action === 'clone' ? undefined : write.params.documentId;
  const before = existing === undefined ? null : await findSeen(write.uid, existing, delivered, newsroom);
  const referrersBefore = existing === undefined ? [] : await findReferrers(write, existing, newsroom);
  const result = await next();
  const documentId = existing ?? getWrittenId(result);
  const after = await findSeen(write.uid, documentId, delivered, newsroom);
  const action = toChangeAction(before, after, write.action);
  if (action === null) return result;
  const name = after?.name ?? before?.name ?? null;
  const referrersAfter = await findReferrers(write, documentId, newsroom);
  await recordChanges(
    newsroom.strapi,
    [{ type: delivered.type, documentId, action, name }, ...toUpdates(referrersBefore, referrersAfter)],
    newsroom.now,
  );
  return result;
};

/** Saving a draft does not concern readers. */
function canReachReaders(write: DocumentWrite, { type }: DeliveredType): boolean {
  return type !== 'article' || isPublishing(write) || write.action === 'unpublish' || write.action === 'delete';
}

function toChangeAction(before: Seen, after: Seen, action: DocumentWrite['action']): ChangeAction | null {
  if (after) return before ? 'update' : 'publish';
  if (!before) return null;
  return action === 'unpublish' ? 'unpublish' : 'delete';
}

async function findSeen(
  uid: string,
  documentId: string,
  { visible, nameAttribute }: DeliveredType,
  { strapi }: Newsroom,
): Promise<Seen> {
  const row: Record<string, unknown> | null = await strapi.db.query(uid as ContentTypeUid).findOne({
    select: nameAttribute === null ? ['id'] : ['id', nameAttribute],
    where: { ...visible, documentId },
  });
  return row && { name: nameAttribute === null ? null : String(row[nameAttribute]) };
}

/** Articles that refer to the document only before, only after, or now with other words of it, are delivered differently. */
function toUpdates(before: readonly Referrer[], after: readonly Referrer[]): Change[] {
  const isIn = (list: readonly Referrer[]) => (one: Referrer) =>
    list.some(({ change, delivered }) => change.documentId === one.change.documentId && delivered === one.delivered);
  const changed = [...before.filter((one) => !isIn(after)(one)), ...after.filter((one) => !isIn(before)(one))];
  return [...new Map(changed.map(({ change }) => [change.documentId, change])).values()];
}
