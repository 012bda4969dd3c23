import { test as base } from 'playwright/test';
import { type Desk, openDesk } from './desk.ts';
import { type FirstEdition, layOutFirstEdition } from './first-edition.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

interface Fixtures {
  newsroom: Newsroom;
  desk: Desk;
  edition: FirstEdition;
}

/** Every act runs on one newsroom per worker, with an editor at the desk and a first edition laid out. */
export const test = base.extend<object, Fixtures>({
  newsroom: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const newsroom = await openNewsroom();
      await use(newsroom);
      await newsroom.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  desk: [async ({ newsroom }, use) => use(await openDesk(newsroom)), { scope: 'worker' }],
  edition: [async ({ desk, browser }, use) => use(await layOutFirstEdition(desk, browser)), { scope: 'worker' }],
});

export { expect } from 'playwright/test';
