import { MINUTE_MS } from '@toasoan/shared/durations';
import { inFeedTransaction } from '../store/transaction.ts';
import { toStrapiColumns } from '../readers/intake/strapi-columns.ts';
import { toOptionKeysText } from '../readers/polls/option-keys.ts';
import { toInstant, toUuid, type DemoDesk } from './demo-desk.ts';
import type { DemoPoll } from './newspaper.ts';

const MINUTES_BETWEEN_VOTES = 43;
const ROWS_PER_INSERT = 50;

/** What each reader has chosen: the choices are dealt round, so that nobody has the same one twice. */
export function toBallots({ options, severalChoices }: Pick<DemoPoll, 'options' | 'severalChoices'>): string[][] {
  const choices = options.flatMap(({ key, votes }) => Array.from({ length: votes }, () => key));
  const voters = severalChoices?.voters ?? choices.length;
  return Array.from({ length: voters }, (_, voter) => choices.filter((_key, index) => index % voters === voter).sort());
}

function toVotes(poll: DemoPoll, pollDocumentId: string, now: Date) {
  return toBallots(poll).map((keys, index) => ({
    ...toStrapiColumns(now),
    poll_document_id: pollDocumentId,
    option_keys: toOptionKeysText(keys),
    voter_key: toUuid(`demo ${poll.slug} ${index}`).replaceAll('-', ''),
    submitted_at: new Date(toInstant(poll.opensAt).getTime() + (index + 1) * MINUTES_BETWEEN_VOTES * MINUTE_MS),
  }));
}

/** Makes a poll together with its votes: the change feed tells of both at once. */
export function loadPoll(desk: DemoDesk, poll: DemoPoll): Promise<void> {
  const { slug, question, resultsShown, opensAt, closesAt, severalChoices, sections } = poll;
  const options = poll.options.map(({ key, label }) => ({ key, label }));
  const period = { opensAt: toInstant(opensAt), closesAt: closesAt ? toInstant(closesAt) : null };
  const several = severalChoices ? { maxChoices: severalChoices.maxChoices, mayChangeVote: true } : {};
  const places = sections
    ? { onEveryPage: false, onHomePage: true, sections: sections.map((section) => desk.get('section', section)) }
    : {};
  const data = { slug, question, resultsShown, options, ...period, ...several, ...places };
  return inFeedTransaction(desk.strapi, async ({ trx }) => {
    const documentId = await desk.ensure('poll', slug, { slug }, data);
    const counted = await desk.strapi.db.query('api::vote.vote').count({ where: { pollDocumentId: documentId } });
    const votes = counted > 0 ? [] : toVotes(poll, documentId, desk.now);
    for (let start = 0; start < votes.length; start += ROWS_PER_INSERT) {
      await trx('votes').insert(votes.slice(start, start + ROWS_PER_INSERT));
    }
  });
}
