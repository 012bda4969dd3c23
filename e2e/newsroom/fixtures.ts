import { test as base } from 'playwright/test';
import { type Desk, openDesk } from './desk.ts';
import { type FirstEdition, layOutFirstEdition } from './first-edition.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

interface Fixtures {
  newsroom: Newsroom;
  desk: Desk;
  edition: FirstEdition;
}

interface OwnFixtures {
  /** What keeps the articles of an act that runs with and without scripts apart. */
  key: 'bat' | 'tat';
}

/** Every act runs on one newsroom per worker, with an editor at the desk and a first edition laid out. */
export const test = base.extend<OwnFixtures, Fixtures>({
  key: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled ? 'bat' : 'tat'),
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

/** Declares acts twice: in a browser with JavaScript, and in one without. */
export function withAndWithoutScripts(declare: () => void): void {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled });
      declare();
    });
  }
}

export { expect } from 'playwright/test';
