import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { COMMENT_ACTION, VOTE_ACTION } from '@toasoan/shared/address';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { isPollOpen } from '@toasoan/shared/poll';
import { lookIntoMirror } from '../../web/src/mirror/look-into-mirror.ts';
import { fillNewsroom } from '../fill/fill-newsroom.ts';
import type { FillDatabase } from '../fill/fill-options.ts';
import type { Cleanup } from '../measure/cleanup.ts';
import { newNewsroomSettings, type NewsroomSettings } from '../newsroom/newsroom-settings.ts';
import { type ServerProcess, startServer, waitUntil } from '../newsroom/server-process.ts';
import { watchWeb, type WebProgress } from '../newsroom/web-progress.ts';
import type { Site } from './readers.ts';

const ARTICLES = 200;
const SEED = 1;
const START_LIMIT_MS = 10 * MINUTE_MS;

/** The whole newsroom as it runs in production, and what readers may write to. */
export interface ReadersNewsroom {
  settings: NewsroomSettings;
  site: Site;
  articleIds: string[];
  poll: { documentId: string; optionKeys: string[] };
  startCms(): Promise<ServerProcess>;
  progress: WebProgress;
  web: ServerProcess;
  cms: ServerProcess;
}

export interface NewsroomPlace {
  dataDir: string;
  database: FillDatabase;
  cleanup: Cleanup;
  say(line: string): void;
  /** Done to what was filled in before anything runs on it. */
  beforeStart?(): Promise<void>;
}

/** Fills a newsroom and starts both sides; resolves when everything is printed. */
export async function openReadersNewsroom({
  dataDir,
  database,
  cleanup,
  say,
  beforeStart,
}: NewsroomPlace): Promise<ReadersNewsroom> {
  await fillNewsroom({ dataDir, articles: ARTICLES, database, seed: SEED, say: () => undefined });
  await beforeStart?.();
  const settings = await newNewsroomSettings(dataDir, database);
  const progress = watchWeb(settings);
  const startCms = async () => {
    const cms = startServer('cms', settings, cleanup);
    await waitUntil('The start of the CMS', cms, START_LIMIT_MS, () => isUp(`${settings.cmsUrl}/_health`));
    return cms;
  };
  say(`Starting CMS (${database.client}) and site …`);
  const cms = await startCms();
  const web = startServer('web', settings, cleanup);
  await waitUntil('The first print', web, START_LIMIT_MS, progress.isQuiet);
  const site = { port: Number(new URL(settings.siteUrl).port), url: settings.siteUrl };
  return { settings, site, cms, web, startCms, progress, ...findTargets(progress.mirrorFile) };
}

async function isUp(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok === true;
}

function findTargets(mirrorFile: string): Pick<ReadersNewsroom, 'articleIds' | 'poll'> {
  const mirror = lookIntoMirror(mirrorFile);
  const { documents } = mirror.committed;
  const poll = documents.all('poll').find((one) => isPollOpen(one, new Date()) && !one.mayChangeVote);
  const isOpen = ({ commentPolicy }: { commentPolicy: string }) => commentPolicy !== 'closed';
  const articleIds = documents.all('article').filter(isOpen);
  mirror.close();
  if (!poll) throw new Error('The newsroom has no open poll.');
  return {
    articleIds: articleIds.map(({ documentId }) => documentId),
    poll: { documentId: poll.documentId, optionKeys: poll.options.map(({ key }) => key) },
  };
}

/** Looks into the inbox of a site from outside. */
export function openWaiting({ dataDir }: NewsroomSettings): { count(): number; close(): void } {
  const database = new DatabaseSync(join(dataDir, 'web/inbox.db'), { readOnly: true });
  const count = database.prepare(`select count(*) as count from events where state = 'waiting'`);
  return { count: () => Number(count.get()?.['count']), close: () => database.close() };
}

/** What a reader fills into a form, another in each turn. */
export const FORMS = {
  comment: {
    action: COMMENT_ACTION,
    accepted: 202,
    /** No browser may send more within minutes. */
    perReader: 10,
    fill: ({ articleIds }: ReadersNewsroom, turn: number): Record<string, string> => ({
      articleId: articleIds[turn % articleIds.length] ?? '',
      name: 'Nguyễn Thị Minh Hà',
      email: '',
      text: `Tôi đồng ý với bài viết; ở xã tôi cũng thấy như vậy (ý kiến số ${turn} của đợt đo).`,
      website: '',
    }),
  },
  vote: {
    action: VOTE_ACTION,
    accepted: 200,
    perReader: 1,
    fill: ({ poll }: ReadersNewsroom, turn: number): Record<string, string> => ({
      pollId: poll.documentId,
      option: poll.optionKeys[turn % poll.optionKeys.length] ?? '',
      returnTo: '/',
    }),
  },
};
