import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

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

const FILES = /(?:href|src|srcset)="([^"]*)"/gu;

/** The scripts, styles and pictures that pages of a site name and that are not there. */
export function findMissingFiles(site: string): string[] {
  const pages = readdirSync(realpathSync(site), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const named = new Set<string>();
  for (const page of pages) {
    for (const [, value = ''] of readFileSync(join(site, page), 'utf8').matchAll(FILES)) {
      for (const part of value.split(/,\s+/u)) named.add(part.split(' ')[0] ?? '');
    }
  }
  return [...named].filter((address) => /^\/(?:media|_astro)\//u.test(address) && !existsSync(join(site, address)));
}
