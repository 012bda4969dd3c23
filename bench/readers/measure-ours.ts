import { MINUTE_MS } from '@toasoan/shared/durations';
import { waitUntil } from '../newsroom/server-process.ts';
import type { Acceptance, OurFigures } from './figures.ts';
import { measureAcceptance } from './measure-acceptance.ts';
import { FORMS, openReadersNewsroom, openWaiting, type NewsroomPlace, type ReadersNewsroom } from './newsroom.ts';
import { openForms, toFormRequest } from './readers.ts';

/** More than we ever take; each browser votes once, and is given its form before. */
const MOST_PER_SECOND = { comment: 6_000, vote: 4_000 };
const DRAIN_LIMIT_MS = 10 * MINUTE_MS;
const DRAINED_EVENTS = 12_000;

export interface OurMeasure extends NewsroomPlace {
  connections: readonly number[];
  seconds: number;
}

let networks = 0;

/** Readers who send a form as fast as it is taken, each within the limits for one browser and one network. */
async function sendForms(
  newsroom: ReadersNewsroom,
  kind: keyof typeof FORMS,
  { connections, most, seconds }: { connections: number; most: number; seconds: number },
): Promise<Acceptance> {
  const { action, accepted, perReader, fill } = FORMS[kind];
  const readers = await openForms(newsroom.site, action, Math.ceil(most / perReader), networks);
  networks += readers.length;
  let turn = 0;
  return measureAcceptance({
    port: newsroom.site.port,
    connections,
    seconds,
    next() {
      const reader = readers[Math.floor(turn / perReader)];
      turn += 1;
      return reader && toFormRequest(newsroom.site, action, reader, fill(newsroom, turn + networks));
    },
    isAccepted: (status) => status === accepted,
  });
}

/** Comments and votes per second with the CMS running, then what the CMS takes per second after an outage. */
export async function measureOurs(measure: OurMeasure): Promise<OurFigures> {
  const { connections, seconds, say } = measure;
  const newsroom = await openReadersNewsroom(measure);
  const figures: Record<keyof typeof FORMS, Acceptance[]> = { comment: [], vote: [] };
  for (const count of connections) {
    for (const kind of ['comment', 'vote'] as const) {
      say(`${count} connections send ${kind}s …`);
      const run = { connections: count, seconds, most: MOST_PER_SECOND[kind] * seconds };
      figures[kind].push(await sendForms(newsroom, kind, run));
      await untilDrained(newsroom);
    }
  }
  const drained = await measureDrain(newsroom, measure);
  const widest = [figures.comment.at(-1), figures.vote.at(-1)].filter((one) => one !== undefined);
  return {
    commentsPerSecond: figures.comment.at(-1)?.perSecond ?? 0,
    votesPerSecond: figures.vote.at(-1)?.perSecond ?? 0,
    p50Ms: Math.max(...widest.map(({ p50Ms }) => p50Ms)),
    p99Ms: Math.max(...widest.map(({ p99Ms }) => p99Ms)),
    drainPerSecond: { [measure.database.client]: drained },
    comments: figures.comment,
    votes: figures.vote,
  };
}

/** The drain alone, on another database. */
export async function measureDrainOnly(measure: NewsroomPlace): Promise<number> {
  return measureDrain(await openReadersNewsroom(measure), measure);
}

/** Lets comments and votes gather while the CMS is away, and times it from its first batch to the last. */
async function measureDrain(newsroom: ReadersNewsroom, { say, database }: NewsroomPlace): Promise<number> {
  await newsroom.cms.stop();
  say(`The CMS is away; ${DRAINED_EVENTS} events gather …`);
  for (const kind of ['comment', 'vote'] as const) {
    await sendForms(newsroom, kind, { connections: 16, seconds: Number.POSITIVE_INFINITY, most: DRAINED_EVENTS / 2 });
  }
  const inbox = openWaiting(newsroom.settings);
  const gathered = inbox.count();
  const cms = await newsroom.startCms();
  await waitUntil('The first batch', cms, DRAIN_LIMIT_MS, () => inbox.count() < gathered, 5);
  const [left, startedAt] = [inbox.count(), performance.now()];
  say(`The CMS is back and takes them (${database.client}) …`);
  await waitUntil('The drain', cms, DRAIN_LIMIT_MS, () => inbox.count() === 0, 20);
  const perSecond = left / ((performance.now() - startedAt) / 1000);
  inbox.close();
  await Promise.all([newsroom.web.stop(), cms.stop()]);
  return perSecond;
}

async function untilDrained(newsroom: ReadersNewsroom): Promise<void> {
  const inbox = openWaiting(newsroom.settings);
  await waitUntil('The drain', newsroom.web, DRAIN_LIMIT_MS, () => inbox.count() === 0);
  inbox.close();
}
