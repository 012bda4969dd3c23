import { join } from 'node:path';
import type { FillDatabase } from '../fill/fill-options.ts';
import { createRandom } from '../fill/random.ts';
import type { Cleanup } from '../measure/cleanup.ts';
import { waitUntil } from '../newsroom/server-process.ts';
import { startPostgres, type TemporaryPostgres } from '../newsroom/temporary-postgres.ts';
import { openReadersNewsroom, openWaiting, type ReadersNewsroom } from '../readers/newsroom.ts';
import { openCmsRows, type CmsRows } from './cms-rows.ts';
import { startCrowd, type Crowd } from './crowd.ts';
import { findFaults } from './find-faults.ts';
import { gatherKept } from './gather-kept.ts';
import { keepRunning, type KeptServer } from './kept-server.ts';
import { loseWaitingComment, spoilRows } from './put-faults.ts';
import { makeTroubles, type Victim } from './troubles.ts';

const CALM_LIMIT_MS = 600_000;
/** What is killed is started again: that it has ended is no reason to give up. */
const WHOEVER_RUNS = { assertRunning: () => undefined };

export interface Soak {
  client: 'sqlite' | 'postgres';
  minutes: number;
  seed: number;
  hasFault: boolean;
  /** Empty; everything goes there. */
  folder: string;
  cleanup: Cleanup;
  say(line: string): void;
}

/** Lets a newsroom live through troubles. Resolves to all that is not as it must be, in sentences. */
export async function soak(run: Soak): Promise<string[]> {
  const { client, minutes, seed, cleanup, say, hasFault } = run;
  const postgres = client === 'postgres' ? await startTemporary(cleanup) : undefined;
  const database: FillDatabase = postgres ? { client: 'postgres', url: postgres.url } : { client: 'sqlite' };
  const newsroom = await openReadersNewsroom({ ...run, dataDir: join(run.folder, client), database });
  const servers = keepBoth(newsroom, cleanup);
  const crowd = startCrowd(newsroom, seed);
  say(`Readers send for ${minutes} minutes; ${postgres ? 'site, CMS and database' : 'site and CMS'} are killed …`);
  const until = Date.now() + minutes * 60_000;
  const kills = await makeTroubles(toVictims(servers, postgres), createRandom(seed), until);
  const calm = hasFault ? await loseOne(newsroom, servers, crowd, cleanup) : servers;
  await crowd.stop();
  const rows = await openCmsRows(database, newsroom.settings.dataDir);
  await untilCalm(newsroom, rows, say);
  if (hasFault) await spoilRows(newsroom, rows, crowd.acknowledged);
  const faults = findFaults(crowd.acknowledged, await gatherKept(newsroom, rows, seed));
  await rows.close();
  await Promise.all([calm.web.stop(), calm.cms.stop()]);
  const killed = [...kills].map(([name, count]) => `${name} ${count} times`).join(', ') || 'nothing';
  const { comments, votes } = crowd.acknowledged;
  say(
    `${comments.size} comments and ${votes.size} votes were acknowledged, ${crowd.failures()} requests got no answer.`,
  );
  say(`Killed: ${killed}. Faults found: ${faults.length}.`);
  return faults;
}

interface Servers {
  web: KeptServer;
  cms: KeptServer;
}

function keepBoth({ web, cms, settings }: ReadersNewsroom, cleanup: Cleanup): Servers {
  return { web: keepRunning('web', web, settings, cleanup), cms: keepRunning('cms', cms, settings, cleanup) };
}

async function startTemporary(cleanup: Cleanup): Promise<TemporaryPostgres> {
  const postgres = await startPostgres();
  cleanup.add(postgres.stop);
  return postgres;
}

function toVictims({ web, cms }: Servers, postgres: TemporaryPostgres | undefined): Victim[] {
  const victims: Victim[] = [
    { name: 'site', strike: web.kill },
    { name: 'CMS', strike: cms.kill },
  ];
  if (!postgres) return victims;
  const strike = () => {
    postgres.kill();
    return postgres.startAgain();
  };
  return [...victims, { name: 'database', strike }];
}

/** While the CMS is away and the site dies, the disk loses a comment that a reader was told is kept. */
async function loseOne(
  newsroom: ReadersNewsroom,
  { web, cms }: Servers,
  crowd: Crowd,
  cleanup: Cleanup,
): Promise<Servers> {
  await cms.stop();
  const before = crowd.acknowledged.comments.size;
  await waitUntil('A comment', WHOEVER_RUNS, CALM_LIMIT_MS, () => crowd.acknowledged.comments.size > before + 10);
  await Promise.all([crowd.stop(), web.stop()]);
  loseWaitingComment(newsroom);
  return keepBoth({ ...newsroom, ...newsroom.startBoth() }, cleanup);
}

/** Until both sides answer, nothing waits for the CMS, and the site knows every change. */
async function untilCalm(newsroom: ReadersNewsroom, rows: CmsRows, say: Soak['say']): Promise<void> {
  say('Waiting until all is carried over …');
  const waiting = openWaiting(newsroom);
  const isCalm = async () => {
    if (!(await newsroom.isUp()) || waiting.count() > 0) return false;
    const [row] = await rows.all('select max(seq) as latest from changes');
    return (await newsroom.cursor()) === Number(row?.['latest']);
  };
  await waitUntil('Carrying over', WHOEVER_RUNS, CALM_LIMIT_MS, isCalm, 500);
  waiting.close();
}
