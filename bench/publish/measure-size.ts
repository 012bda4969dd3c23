import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { fillNewsroom } from '../fill/fill-newsroom.ts';
import type { FillDatabase } from '../fill/fill-options.ts';
import { createRandom } from '../fill/random.ts';
import type { Cleanup } from '../measure/cleanup.ts';
import { openDesk } from '../newsroom/desk.ts';
import { newNewsroomSettings } from '../newsroom/newsroom-settings.ts';
import { startServer, waitUntil } from '../newsroom/server-process.ts';
import { startPostgres } from '@toasoan/testing/temporary-postgres';
import { watchWeb } from '../newsroom/web-progress.ts';
import type { Peer } from '../peers/peer.ts';
import { openArchive, snapshotMirror } from './archive.ts';
import { toAssignments } from './assignments.ts';
import { measureColdStart } from './cold-start.ts';
import type { SizeFigures } from './figures.ts';
import { measurePeer, removePeer } from './measure-peer.ts';
import type { PublishOptions } from './publish-options.ts';
import { measurePublishToLive, withWarmUp } from './publish-to-live.ts';

/** The same newsroom and the same turns in every run of one size. */
const SEED = 1;
const CMS_START_LIMIT_MS = 5 * MINUTE_MS;

export interface Bench extends Pick<PublishOptions, 'database' | 'from' | 'keepsFolders' | 'publishes'> {
  /** Empty; everything of this size goes there. */
  folder: string;
  peers: readonly Peer[];
  cleanup: Cleanup;
  say(line: string): void;
  /** Keeps what must be said beside the figures. */
  note(line: string): void;
}

/** Fills a newsroom, starts it as in production, measures it, stops it, and lets the others build the same site. */
export async function measureSize(articles: number | undefined, bench: Bench): Promise<SizeFigures> {
  const { folder, cleanup, say } = bench;
  const dataDir = join(folder, 'newsroom');
  const database = await prepareDatabase(bench);
  await prepareData(articles, dataDir, database, bench);
  const settings = await newNewsroomSettings(dataDir, database);
  const progress = watchWeb(settings);

  say('Starting the CMS …');
  const cms = startServer('cms', settings, cleanup);
  await waitUntil('The start of the CMS', cms, CMS_START_LIMIT_MS, () => isUp(`${settings.cmsUrl}/_health`));
  const desk = await openDesk(settings);
  // An editor at work has looked at the list before.
  await desk.list();
  say('Cold sync and full build …');
  const { web, figures } = await measureColdStart(settings, { cms, desk, progress }, cleanup);
  // The others build what the full build has built: before anything else is published.
  const snapshot = join(folder, 'snapshot.db');
  snapshotMirror(progress.mirrorFile, snapshot);
  say(`Publishing ${bench.publishes} times …`);
  const archive = openArchive(snapshot, createRandom(SEED).next);
  const assignments = toAssignments(withWarmUp(bench.publishes), desk, archive.pick);
  const live = await measurePublishToLive(settings, { desk, web, progress }, assignments);
  archive.close();
  await web.stop();
  await cms.stop();

  const peers = await measurePeers(bench, figures.pages, snapshot, settings.siteUrl);
  return { articles: archive.articles, database: bench.database, ...figures, ...live, peers };
}

async function prepareDatabase({ database, cleanup, say }: Bench): Promise<FillDatabase> {
  if (database === 'sqlite') return { client: 'sqlite' };
  say('Starting PostgreSQL …');
  const { url, stop } = await startPostgres();
  cleanup.add(stop);
  return { client: 'postgres', url };
}

async function prepareData(
  articles: number | undefined,
  dataDir: string,
  database: FillDatabase,
  { from, say }: Bench,
): Promise<void> {
  if (from === undefined) return fill(articles ?? 1, dataDir, database, say);
  mkdirSync(dataDir);
  for (const name of ['cms.db', 'first-administrator.json', 'public']) {
    cpSync(join(from, name), join(dataDir, name), { recursive: true });
  }
}

async function fill(articles: number, dataDir: string, database: FillDatabase, say: Bench['say']): Promise<void> {
  const { seconds } = await fillNewsroom({ dataDir, articles, database, seed: SEED, say });
  say(`Filled in ${seconds.toFixed(0)} s`);
}

async function isUp(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok === true;
}

/** What a peer cannot do, or does otherwise than we, is noted; the others go on. */
async function measurePeers(
  { peers, folder, cleanup, keepsFolders, say, note }: Bench,
  pages: number,
  mirrorFile: string,
  siteUrl: string,
): Promise<SizeFigures['peers']> {
  const figures: SizeFigures['peers'] = {};
  for (const peer of peers) {
    say(`Building the same site with ${peer.name} …`);
    try {
      const figure = await measurePeer(peer, { folder, mirrorFile, siteUrl }, cleanup);
      if (figure.pages !== pages) note(`${peer.name} printed ${figure.pages} pages, we ${pages}`);
      figures[peer.name] = figure;
    } catch (error) {
      note(`${peer.name} could not build the site of ${pages} pages: ${(error as Error).message}`);
    }
    if (!keepsFolders) removePeer(peer, folder);
  }
  return figures;
}
