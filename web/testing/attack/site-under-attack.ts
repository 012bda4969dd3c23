import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { findFreePort } from '@toasoan/testing/find-free-port';
import { getTestSecret } from '@toasoan/testing/test-secrets';
import { startFakeCms } from '../fake-cms.ts';
import { wire } from '../sample-wire.ts';

/** The site has this long to take over from the CMS; less than a test waits for it. */
const READY_WITHIN_MS = MINUTE_MS;

const WEB = join(import.meta.dirname, '../..');

/** Where there is something to send to: an open poll and an article that takes comments. */
export const TARGETS = { pollId: 'poll1', optionKey: 'co', articleId: 'article1', commentId: 'comment1' } as const;

/** The site's own process with everything real, before a CMS that has gone away: what is kept stays in the inbox. */
export interface SiteUnderAttack {
  siteUrl: string;
  readerSecret: string;
  /** What no answer may contain. */
  secrets: readonly string[];
  /** How many events lie in the inbox. */
  countKept(): Promise<number>;
  /** What the process holds in memory. */
  memoryMib(): number;
  /** What it has written to its log. */
  printed(): string;
  stop(): Promise<void>;
}

export async function startSiteUnderAttack(): Promise<SiteUnderAttack> {
  const cms = await startFakeCms();
  cms.put('section', wire.section(1));
  cms.put('article', wire.article(1));
  cms.put('comment', wire.comment(1));
  cms.put('poll', wire.poll(1));
  const dataDir = mkdtempSync(join(tmpdir(), 'toasoan-attack-'));
  const port = await findFreePort();
  const siteUrl = `http://127.0.0.1:${port}`;
  const settings = {
    DATA_DIR: dataDir,
    WEB_PORT: String(port),
    SITE_URL: siteUrl,
    CMS_URL: cms.url,
    WEB_API_TOKEN: getTestSecret('WEB_API_TOKEN'),
    KNOCK_SECRET: getTestSecret('KNOCK_SECRET'),
    READER_SECRET: getTestSecret('READER_SECRET'),
    STATUS_TOKEN: getTestSecret('STATUS_TOKEN'),
    REDIS_URL: '',
  };
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: WEB,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += String(chunk)));
  const ended = once(child, 'exit');

  async function stop(): Promise<void> {
    child.kill('SIGKILL');
    await ended;
    await cms.close();
    rmSync(dataDir, { recursive: true, force: true });
  }

  async function isReady(): Promise<boolean> {
    if (child.exitCode !== null) throw new Error(`The site has stopped:\n${printed}`);
    const answer = await fetch(`${siteUrl}/tham-do/tham-do-1.html`).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer?.status === 200;
  }

  try {
    const giveUpAt = Date.now() + READY_WITHIN_MS;
    while (!(await isReady())) {
      if (Date.now() > giveUpAt) throw new Error(`The site shows no poll; what does its log say?\n${printed}`);
      await wait(100);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  cms.setDown(true);
  return {
    siteUrl,
    readerSecret: settings.READER_SECRET,
    secrets: [
      settings.WEB_API_TOKEN,
      settings.KNOCK_SECRET,
      settings.READER_SECRET,
      settings.STATUS_TOKEN,
      dataDir,
      WEB,
    ],
    async countKept() {
      const { inbox } = (await (await fetch(`${siteUrl}/-/health`)).json()) as { inbox: { waiting: number } };
      return inbox.waiting;
    },
    memoryMib() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(?<kib>\d+)/u.exec(status)?.groups?.['kib']) / 1024);
    },
    printed: () => printed,
    stop,
  };
}
