import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../newsroom/page-files.ts';

/** What one web process says of itself. */
interface Health {
  cursor: number;
  publisher: { edition?: string; isBuilding: boolean; run?: object; waitingPages: number };
}

/** The number of the last change printed, as long as nothing waits to be printed; undefined while at work or away. */
export async function findQuietCursor(url: string): Promise<number | undefined> {
  const answer = await fetch(`${url}/-/health`).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const { cursor, publisher } = (await answer.json()) as Health;
  const isPrinting = publisher.isBuilding || publisher.run !== undefined || publisher.waitingPages > 0;
  const isQuiet = publisher.edition !== undefined && !isPrinting;
  return isQuiet ? cursor : undefined;
}

/** How two printed sites differ, as `diff` says it; empty when they are the same, byte for byte. */
export function compareSites(a: string, b: string): Promise<string> {
  const args = ['--recursive', '--brief', '--no-dereference', realpathSync(a), realpathSync(b)];
  return new Promise((resolve) => execFile('diff', args, (_error, stdout, stderr) => resolve(stdout + stderr)));
}

/** The scripts, styles and pictures that pages of a site name and that are not there. */
export function findMissingFiles(site: string): string[] {
  const files = readdirSync(realpathSync(site), { recursive: true, encoding: 'utf8' });
  const pages = files.filter((name) => name.endsWith('.html'));
  const named = new Set(pages.flatMap((page) => listFiles(readFileSync(join(site, page), 'utf8'))));
  return [...named].filter((address) => !existsSync(join(site, address)));
}
