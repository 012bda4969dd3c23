import { createId } from '@paralleldrive/cuid2';
import { inFeedTransaction } from '../change-feed/transaction.ts';
import { toInstant, toUuid, type DemoDesk } from './demo-desk.ts';
import type { DemoPoll } from './polls.ts';

const MINUTES_BETWEEN_VOTES = 43;
const ROWS_PER_INSERT = 50;

function toVotes(poll: DemoPoll, pollDocumentId: string, now: Date) {
  const choices = poll.options.flatMap(({ key, votes }) => Array.from({ length: votes }, () => key));
  return choices.map((key, index) => ({
    document_id: createId(),
    created_at: now,
    updated_at: now,
    published_at: now,
    poll_document_id: pollDocumentId,
    option_keys: key,
    voter_key: toUuid(`demo ${poll.slug} ${index}`).replaceAll('-', ''),
    submitted_at: new Date(toInstant(poll.opensAt).getTime() + (index + 1) * MINUTES_BETWEEN_VOTES * 60_000),
  }));
}

/** Makes a poll together with its votes: the change feed tells of both at once. */
export function loadPoll(desk: DemoDesk, poll: DemoPoll): Promise<void> {
  const { slug, question, resultsShown, opensAt, closesAt } = poll;
  const options = poll.options.map(({ key, label }) => ({ key, label }));
  const period = { opensAt: toInstant(opensAt), closesAt: closesAt ? toInstant(closesAt) : null };
  return inFeedTransaction(desk.strapi, async ({ trx }) => {
    const documentId = await desk.ensure('poll', slug, { slug }, { slug, question, resultsShown, options, ...period });
    const counted = await desk.strapi.db.query('api::vote.vote').count({ where: { pollDocumentId: documentId } });
    const votes = counted > 0 ? [] : toVotes(poll, documentId, desk.now);
    for (let start = 0; start < votes.length; start += ROWS_PER_INSERT) {
      await trx('votes').insert(votes.slice(start, start + ROWS_PER_INSERT));
    }
  });
}
