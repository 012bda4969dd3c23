import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import { expect } from 'playwright/test';
import type { Newsroom } from './newsroom.ts';

/** What an address of the site answers, redirects not followed. */
export async function ask(
  { siteUrl }: Newsroom,
  address: string,
): Promise<{ status: number; location: string | null; lastModified: string | null; body: string }> {
  const answer = await fetch(`${siteUrl}${address}`, { redirect: 'manual' });
  const { status, headers } = answer;
  const lastModified = headers.get('last-modified');
  return { status, location: headers.get('location'), lastModified, body: await answer.text() };
}

/** Whether the page of an address is printed. */
export function isPrinted({ siteDir }: Newsroom, address: string): boolean {
  return existsSync(join(siteDir, toFilePath(address)));
}

/** Waits until the printed page of an address holds (or, with `not`, no longer holds) a text. */
export async function untilPageSays(newsroom: Newsroom, address: string, text: string, not?: 'not'): Promise<void> {
  const pages = expect.poll(async () => (isPrinted(newsroom, address) ? (await ask(newsroom, address)).body : ''), {
    timeout: 20_000,
  });
  await (not ? pages.not.toContain(text) : pages.toContain(text));
}

/** Waits until an address answers a status. */
export async function untilStatus(newsroom: Newsroom, address: string, status: number): Promise<void> {
  await expect.poll(async () => (await ask(newsroom, address)).status, { timeout: 20_000 }).toBe(status);
}
