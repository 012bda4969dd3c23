import { join } from 'node:path';
import { COMMENT_ACTION, VOTE_ACTION } from '@toasoan/shared/address';
import { isPollOpen } from '@toasoan/shared/poll';
import { openForReading } from '../../web/src/mirror/connection.ts';
import { openDocumentTable } from '../../web/src/mirror/document-table.ts';
import { fillNewsroom } from '../fill/fill-newsroom.ts';
import type { FillDatabase } from '../fill/fill-options.ts';
import type { Cleanup } from '../measure/cleanup.ts';
import { newNewsroomSettings, type NewsroomSettings } from '../newsroom/newsroom-settings.ts';
import { type ServerProcess, startServer, waitUntil } from '../newsroom/server-process.ts';
import { watchWeb } from '../newsroom/web-progress.ts';
import type { Site } from './readers.ts';

const ARTICLES = 200;
const SEED = 1;
const START_LIMIT_MS = 600_000;

/** The whole newsroom as it runs in production, and what readers may write to. */
export interface ReadersNewsroom {
  settings: NewsroomSettings;
  site: Site;
  articleIds: string[];
  poll: { documentId: string; optionKeys: string[] };
  startCms(): Promise<ServerProcess>;
  /** Starts both at once; they need not answer yet. */
  startBoth(): { cms: ServerProcess; web: ServerProcess };
  /** Whether both sides answer. */
  isUp(): Promise<boolean>;
  /** Up to which change the site knows all; undefined while it does not answer. */
  cursor(): Promise<number | undefined>;
  web: ServerProcess;
  cms: ServerProcess;
}

export interface NewsroomPlace {
  dataDir: string;
  database: FillDatabase;
  cleanup: Cleanup;
  say(line: string): void;
}

/** Fills a newsroom and starts both sides; resolves when everything is printed. */
export async function openReadersNewsroom({
  dataDir,
  database,
  cleanup,
  say,
}: NewsroomPlace): Promise<ReadersNewsroom> {
  await fillNewsroom({ dataDir, articles: ARTICLES, database, seed: SEED, say: () => undefined });
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
  const startBoth = () => ({
    cms: startServer('cms', settings, cleanup),
    web: startServer('web', settings, cleanup),
  });
  const areUp = async () => (await isUp(`${settings.cmsUrl}/_health`)) && (await progress.isFilled());
  const own = { settings, site, cms, web, startCms, startBoth, isUp: areUp, cursor: progress.cursor };
  return { ...own, ...findTargets(progress.mirrorFile) };
}

async function isUp(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok === true;
}

function findTargets(mirrorFile: string): Pick<ReadersNewsroom, 'articleIds' | 'poll'> {
  const database = openForReading(mirrorFile);
  const documents = openDocumentTable(database);
  const poll = documents.all('poll').find((one) => isPollOpen(one, new Date()));
  const isOpen = ({ commentPolicy }: { commentPolicy: string }) => commentPolicy !== 'closed';
  const articleIds = documents.all('article').filter(isOpen);
  database.close();
  if (!poll) throw new Error('The newsroom has no open poll.');
  return {
    articleIds: articleIds.map(({ documentId }) => documentId),
    poll: { documentId: poll.documentId, optionKeys: poll.options.map(({ key }) => key) },
  };
}

/** Looks into the site's inbox from outside. */
export function openWaiting({ settings }: ReadersNewsroom): { count(): number; close(): void } {
  const database = openForReading(join(settings.dataDir, 'web/inbox.db'));
  const count = database.prepare(`SELECT count(*) AS count FROM events WHERE state = 'waiting'`);
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
