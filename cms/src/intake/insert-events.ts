import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { CommentEvent, ReaderEvent, VoteEvent } from '@toasoan/shared/reader-event';
import type { Transaction } from '../change-feed/transaction.ts';
import { prepareAssessment, type AssessComment } from './assess-comments.ts';

/** What Strapi itself would have written into a row of a type without drafts. */
function toStrapiColumns(now: Date) {
  return { document_id: createId(), created_at: now, updated_at: now, published_at: now, locale: null };
}

function toCommentRow(event: CommentEvent, assess: AssessComment, now: Date) {
  const { risk, reasons } = assess(event);
  return {
    ...toStrapiColumns(now),
    event_id: event.id,
    article_document_id: event.articleId,
    name: event.name,
    email: event.email === '' ? null : event.email,
    text: event.text,
    state: 'pending',
    risk,
    risk_reasons: JSON.stringify(reasons),
    submitted_at: new Date(event.submittedAt),
  };
}

function toVoteRow(event: VoteEvent, now: Date) {
  return {
    ...toStrapiColumns(now),
    poll_document_id: event.pollId,
    option_key: event.optionKey,
    voter_key: event.voterKey,
    submitted_at: new Date(event.submittedAt),
  };
}

/** Writes accepted events, with a receipt for each, past the document service: a row costs a tenth of a document. */
export async function insertEvents(
  strapi: Core.Strapi,
  trx: Transaction,
  events: readonly ReaderEvent[],
  now: Date,
): Promise<void> {
  const comments = events.filter((event) => event.type === 'comment');
  const votes = events.filter((event) => event.type === 'vote').map((event) => toVoteRow(event, now));
  const receipts = events.map(({ id }) => ({ event_id: id, at: now.toISOString() }));
  if (comments.length > 0) {
    const assess = await prepareAssessment(strapi);
    await trx('comments').insert(comments.map((event) => toCommentRow(event, assess, now)));
  }
  if (votes.length > 0) await trx('votes').insert(votes);
  if (receipts.length > 0) await trx('reader_event_receipts').insert(receipts);
}
