import type { Core } from '@strapi/strapi';
import { MINUTE_MS } from '@toasoan/shared/durations';
import type { VoteBursts } from './burst-answers.ts';

const BUSIEST_MINUTES = 10;
const LARGEST_NETWORKS = 5;

type Count = number | string;
type Instant = Date | number | string;
type Votes = ReturnType<Core.Strapi['db']['connection']>;

/** When the votes of a poll that count were sent, and how many by one network. */
export async function findBursts({ db }: Core.Strapi, pollId: string): Promise<VoteBursts> {
  const { connection } = db;
  const votes = () => connection('votes').where({ poll_document_id: pollId, void_position: null }) as Votes;
  const minute = connection.raw(db.dialect.client === 'postgres' ? MINUTE_ON_POSTGRES : MINUTE_ON_SQLITE);
  const byMinute = () =>
    votes()
      .select({ minute })
      .count({ votes: '*' })
      .groupBy(minute as never) as Votes;
  return {
    ...(await countVotes(votes())),
    usualPerMinute: await findUsual(connection.from(byMinute().as('by_minute')) as Votes),
    busiest: await findBusiest(byMinute()),
    networks: await findNetworks(votes()),
  };
}

/** Instants are milliseconds there. */
const MINUTE_ON_SQLITE = `submitted_at - submitted_at % ${MINUTE_MS}`;
const MINUTE_ON_POSTGRES = "date_trunc('minute', submitted_at)";

async function countVotes(votes: Votes): Promise<Pick<VoteBursts, 'voteCount' | 'unknownCount'>> {
  const [row]: { all: Count; known: Count }[] = await votes.select().count({ all: '*', known: 'network_key' });
  const voteCount = Number(row?.all ?? 0);
  return { voteCount, unknownCount: voteCount - Number(row?.known ?? 0) };
}

/** The lower median, from how many minutes had how many votes. */
async function findUsual(byMinute: Votes): Promise<number | null> {
  const rows: { votes: Count; minutes: Count }[] = await byMinute
    .select('votes')
    .count({ minutes: '*' })
    .groupBy('votes')
    .orderBy('votes');
  const middle = rows.reduce((sum, { minutes }) => sum + Number(minutes), 0) / 2;
  let passed = 0;
  const usual = rows.find(({ minutes }) => (passed += Number(minutes)) >= middle);
  return usual ? Number(usual.votes) : null;
}

async function findBusiest(byMinute: Votes): Promise<VoteBursts['busiest']> {
  const rows: { minute: Instant; votes: Count }[] = await byMinute
    .orderBy([{ column: 'votes', order: 'desc' }, { column: 'minute' }])
    .limit(BUSIEST_MINUTES);
  const busiest = rows.map(({ minute, votes }) => ({ minute: toIso(minute), votes: Number(votes) }));
  return busiest.sort((one, other) => one.minute.localeCompare(other.minute));
}

async function findNetworks(votes: Votes): Promise<VoteBursts['networks']> {
  const rows = (await votes
    .count({ votes: '*' })
    .min({ first: 'submitted_at' })
    .max({ last: 'submitted_at' })
    .whereNotNull('network_key')
    .groupBy('network_key')
    .havingRaw('count(*) > 1')
    .orderBy([{ column: 'votes', order: 'desc' }, { column: 'first' }])
    .limit(LARGEST_NETWORKS)) as unknown as { votes: Count; first: Instant; last: Instant }[];
  return rows.map(({ votes, first, last }) => ({ votes: Number(votes), first: toIso(first), last: toIso(last) }));
}

function toIso(instant: Instant): string {
  return new Date(instant).toISOString();
}
