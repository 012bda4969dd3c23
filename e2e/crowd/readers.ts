import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toFilePath } from '@toasoan/shared/address';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { listFiles } from '../newsroom/page-files.ts';
import { findFault } from './check-page.ts';

/** Readers who open page after page and note whatever is wrong. */
export interface Readers {
  /** Pages opened so far. */
  opened(): number;
  faults: string[];
  /** Those who ask the web process have their answers before this resolves, and leave it alone; others read its files on. */
  pause(isPaused: boolean): Promise<void>;
  stop(): Promise<void>;
}

interface Opened {
  status: number;
  html: string;
}

/** Opens an address of the site: over HTTP, or from the files as Caddy does. */
type Open = (address: string) => Promise<Opened>;

const PER_WAY = 3;

/** `addresses` may grow while they read. */
export function sendReaders({ siteUrl, siteDir }: Newsroom, addresses: readonly string[]): Readers {
  const faults: string[] = [];
  let opened = 0;
  let isPaused = false;
  let underway = 0;
  let isStopped = false;

  const overHttp: Open = async (address) => {
    underway += 1;
    try {
      const answer = await fetch(`${siteUrl}${address}`, { redirect: 'manual' });
      return { status: answer.status, html: await answer.text() };
    } finally {
      underway -= 1;
    }
  };
  const fromFiles: Open = async (address) =>
    readFile(join(siteDir, toFilePath(address)), 'utf8').then(
      (html) => ({ status: 200, html }),
      () => ({ status: 404, html: '' }),
    );

  async function openOne(open: Open, address: string): Promise<void> {
    const { status, html } = await open(address);
    const fault = findFault(address, status, html);
    if (fault) faults.push(fault);
    for (const file of listFiles(html))
      if (!existsSync(join(siteDir, file))) faults.push(`${address} names ${file}, which is gone`);
    opened += 1;
  }

  async function read(open: Open): Promise<void> {
    while (!isStopped) {
      if (isPaused && open === overHttp) await wait(50);
      else await openOne(open, addresses[Math.floor(Math.random() * addresses.length)] ?? '/');
      await wait(1);
    }
  }

  const reading = [overHttp, fromFiles].flatMap((open) => Array.from({ length: PER_WAY }, () => read(open)));
  return {
    opened: () => opened,
    faults,
    async pause(paused) {
      isPaused = paused;
      while (paused && underway > 0) await wait(5);
    },
    async stop() {
      isStopped = true;
      await Promise.all(reading);
    },
  };
}
