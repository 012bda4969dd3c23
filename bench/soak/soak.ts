import { join } from 'node:path';
import { MINUTE_MS } from '@toasoan/shared/durations';
import type { FillDatabase } from '../fill/fill-options.ts';
import { createRandom } from '../fill/random.ts';
import type { Cleanup } from '../measure/cleanup.ts';
import { startServer, waitUntil } from '../newsroom/server-process.ts';
import { startPostgres, type TemporaryPostgres } from '@toasoan/testing/temporary-postgres';
import { openReadersNewsroom, openWaiting, type ReadersNewsroom } from '../readers/newsroom.ts';
import { openCmsRows, type CmsRows } from './cms-rows.ts';
import { startCrowd, type Crowd } from './crowd.ts';
import { KINDS } from './expectations.ts';
import { findFaults } from './find-faults.ts';
import { gatherKept } from './gather-kept.ts';
import { keepRunning, type KeptServer } from './kept-server.ts';
import { loseWaitingComment, spoilRows } from './put-faults.ts';
import { findTargets, openChangeablePoll } from './targets.ts';
import { makeTroubles, type Victim } from './troubles.ts';
import { newSecondNode, toFirstNode, type WebNode } from './web-node.ts';

const START_LIMIT_MS = 10 * MINUTE_MS;
const CALM_LIMIT_MS = 10 * MINUTE_MS;
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
export async function soak(asked: Soak): Promise<string[]> {
  const { client, minutes, seed, cleanup, say, hasFault } = asked;
  const postgres = client === 'postgres' ? await startTemporary(cleanup) : undefined;
  const database: FillDatabase = postgres ? { client: 'postgres', url: postgres.url } : { client: 'sqlite' };
  const dataDir = join(asked.folder, client);
  const beforeStart = () => withRows(database, dataDir, openChangeablePoll);
  const newsroom = await openReadersNewsroom({ dataDir, database, cleanup, say, beforeStart });
  const { settings } = newsroom;
  const nodes = [toFirstNode(settings), await newSecondNode(settings, join(asked.folder, `${client}-second-node`))];
  const servers = await keepAll(newsroom, nodes, cleanup);
  const targets = findTargets(newsroom.progress.mirrorFile, newsroom.articleIds);
  const run = `Đợt ${seed}`;
  const crowd = startCrowd({ newsroom, targets, nodes: nodes.map((node) => node.settings.siteUrl), run });
  say(`Readers send for ${minutes} minutes; ${postgres ? 'sites, CMS and database' : 'sites and CMS'} are killed …`);
  const until = Date.now() + minutes * MINUTE_MS;
  const kills = await makeTroubles(toVictims(servers, postgres), createRandom(seed), until);
  const calm = hasFault ? await loseOne(newsroom, nodes, servers, crowd, cleanup) : servers;
  await crowd.stop();
  say('Waiting until all is carried over …');
  const faults = await withRows(database, dataDir, async (rows) => {
    await untilCalm(newsroom, nodes, rows);
    if (hasFault) await spoilRows(targets, rows, crowd.expected);
    return findFaults(crowd.expected, await gatherKept({ settings, rows, targets, nodes, run }));
  });
  await stopAll(calm);
  const acknowledged = KINDS.map((kind) => `${crowd.expected.of(kind).size} ${kind}s`).join(', ');
  say(`Acknowledged: ${acknowledged}. ${crowd.failures()} requests got no answer.`);
  const killed = [...kills].map(([name, count]) => `${name} ${count} times`).join(', ') || 'nothing';
  say(`Killed: ${killed}. Faults found: ${faults.length}.`);
  return faults;
}

async function withRows<Result>(
  database: FillDatabase,
  dataDir: string,
  work: (rows: CmsRows) => Promise<Result>,
): Promise<Result> {
  const rows = await openCmsRows(database, dataDir);
  try {
    return await work(rows);
  } finally {
    await rows.close();
  }
}

interface Servers {
  cms: KeptServer;
  sites: KeptServer[];
}

/** Keeps the newsroom and its first node running, which have been started, and starts the other nodes. */
async function keepAll(
  { cms, web, settings }: ReadersNewsroom,
  [first, ...others]: readonly WebNode[],
  cleanup: Cleanup,
): Promise<Servers> {
  const sites = [keepRunning('web', web, first?.settings ?? settings, cleanup)];
  for (const node of others) {
    const site = startServer('web', node.settings, cleanup);
    await waitUntil('The start of another site', site, START_LIMIT_MS, node.progress.isFilled);
    sites.push(keepRunning('web', site, node.settings, cleanup));
  }
  return { cms: keepRunning('cms', cms, settings, cleanup), sites };
}

async function stopAll({ cms, sites }: Servers): Promise<void> {
  await Promise.all([cms, ...sites].map((server) => server.stop()));
}

async function startTemporary(cleanup: Cleanup): Promise<TemporaryPostgres> {
  const postgres = await startPostgres();
  cleanup.add(postgres.stop);
  return postgres;
}

function toVictims({ cms, sites }: Servers, postgres: TemporaryPostgres | undefined): Victim[] {
  const strikeDatabase = async () => {
    postgres?.kill();
    await postgres?.startAgain();
  };
  const strikeAll = () => {
    for (const server of [cms, ...sites]) server.kill();
    return strikeDatabase();
  };
  return [
    ...sites.map((site, index) => ({ name: `site ${index + 1}`, strike: site.kill })),
    { name: 'CMS', strike: cms.kill },
    ...(postgres ? [{ name: 'database', strike: strikeDatabase }] : []),
    { name: 'all at once', strike: strikeAll },
  ];
}

/** While the CMS is away and the sites die, a disk loses a comment that a reader was told is kept. */
async function loseOne(
  newsroom: ReadersNewsroom,
  nodes: readonly WebNode[],
  { cms, sites }: Servers,
  crowd: Crowd,
  cleanup: Cleanup,
): Promise<Servers> {
  await cms.stop();
  const count = () => crowd.expected.of('comment').size;
  const before = count();
  await waitUntil('A comment', WHOEVER_RUNS, CALM_LIMIT_MS, () => count() > before + 10);
  await Promise.all([crowd.stop(), ...sites.map((site) => site.stop())]);
  loseWaitingComment(nodes);
  const { settings } = newsroom;
  const started = { cms: startServer('cms', settings, cleanup), web: startServer('web', settings, cleanup) };
  return keepAll({ ...newsroom, ...started }, nodes, cleanup);
}

/** Until all sides answer, nothing waits for the CMS, and the sites know every change. */
async function untilCalm({ settings }: ReadersNewsroom, nodes: readonly WebNode[], rows: CmsRows): Promise<void> {
  const waiting = nodes.map((node) => openWaiting(node.settings));
  const isCalm = async () => {
    const health = await fetch(`${settings.cmsUrl}/_health`).catch(() => undefined);
    if (health?.ok !== true || waiting.some((inbox) => inbox.count() > 0)) return false;
    const [row] = await rows.all('select max(seq) as latest from changes');
    const cursors = await Promise.all(nodes.map(({ progress }) => progress.cursor()));
    return cursors.every((cursor) => cursor === Number(row?.['latest']));
  };
  await waitUntil('Carrying over', WHOEVER_RUNS, CALM_LIMIT_MS, isCalm, 500);
  for (const inbox of waiting) inbox.close();
}
