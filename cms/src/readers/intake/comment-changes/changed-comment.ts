import { isChangeable } from '@toasoan/shared/comment-change';
import type { CommentChangeEvent, CommentEvent, RefusalReason } from '@toasoan/shared/reader-event';
import type { Transaction } from '../../../store/transaction.ts';
import { newestOfEach } from '../newest-of-each.ts';
import type { Standing } from '../comments/first-standing.ts';

/** A comment as its reader may change it. */
export interface ChangedComment {
  eventId: string;
  documentId: string;
  articleId: string;
  name: string;
  state: string;
  submittedAt: string | number | Date;
  editedAt: string | number | Date | null;
  browserKey: string | null;
  networkKey: string | null;
  /** As JSON in SQLite. */
  riskReasons: unknown;
}

/** The comments that a batch of changes names, by the events by which they were sent. */
export async function findChangedComments(
  trx: Transaction,
  changes: readonly CommentChangeEvent[],
): Promise<Map<string, ChangedComment>> {
  const ids = [...new Set(changes.map(({ commentEventId }) => commentEventId))];
  const rows: ChangedComment[] = await trx('comments')
    .select({
      eventId: 'event_id',
      documentId: 'document_id',
      articleId: 'article_document_id',
      name: 'name',
      state: 'state',
      submittedAt: 'submitted_at',
      editedAt: 'edited_at',
      browserKey: 'browser_key',
      networkKey: 'network_key',
      riskReasons: 'risk_reasons',
    })
    .whereIn('event_id', ids);
  return new Map(rows.map((row) => [row.eventId, row]));
}

/**
 * Why a reader may not change a comment (yet, or any more); null when the reader may. A change that was sent to another web
 * node than its comment may be here first.
 */
export function findChangeRefusal(
  comment: ChangedComment | undefined,
  { sender, submittedAt }: CommentChangeEvent,
): RefusalReason | null {
  if (!comment) return 'comment-not-arrived';
  if (comment.browserKey === null || comment.browserKey !== sender.browserKey) return 'comment-not-found';
  if (comment.state === 'withdrawn') return 'comment-not-changeable';
  return isChangeable(new Date(comment.submittedAt), new Date(submittedAt)) ? null : 'comment-not-changeable';
}

/**
 * The change of each comment that counts in the end: the one sent last, whichever arrived last, and a withdrawal rather than
 * any edit.
 */
export function findFinalChanges(
  comments: ReadonlyMap<string, ChangedComment>,
  changes: readonly CommentChangeEvent[],
): CommentChangeEvent[] {
  const toId = ({ commentEventId }: CommentChangeEvent) => commentEventId;
  const withdrawals = new Map(changes.filter(({ text }) => text === null).map((change) => [toId(change), change]));
  return newestOfEach(changes, toId)
    .map((change) => withdrawals.get(toId(change)) ?? change)
    .filter((change) => change.text === null || !isOutdated(comments.get(toId(change)), change));
}

function isOutdated(comment: ChangedComment | undefined, { submittedAt }: CommentChangeEvent): boolean {
  const editedAt = comment?.editedAt ?? null;
  return editedAt !== null && new Date(editedAt) > new Date(submittedAt);
}

/**
 * Where an edited comment stands: what readers see must be fit to print at once again, what was turned down is looked at
 * again, and spam stays spam.
 */
export function toEditedState(state: string, standing: Standing): string {
  if (state === 'approved') return standing.state;
  return state === 'rejected' ? 'pending' : state;
}

/** The comment as if it had been sent with its new words. */
export function toEditedEvent(comment: ChangedComment, text: string): CommentEvent {
  const { eventId, articleId, name, submittedAt, browserKey, networkKey } = comment;
  const sender = { browserKey, networkKey, secondsOnForm: null };
  return {
    id: eventId,
    type: 'comment',
    submittedAt: new Date(submittedAt).toISOString(),
    sender,
    articleId,
    parentId: null,
    name,
    email: '',
    text,
  };
}
