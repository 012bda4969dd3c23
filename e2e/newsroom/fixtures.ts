import { test as base } from 'playwright/test';
import { type Desk, openDesk } from './desk.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

/** Every act runs on one newsroom per worker, with an editor logged in at its desk. */
export const test = base.extend<object, { newsroom: Newsroom; desk: Desk }>({
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
});

export { expect } from 'playwright/test';
