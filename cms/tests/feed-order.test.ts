import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { isKnockGenuine, KNOCK_PATH, KNOCK_SIGNATURE_HEADER } from '@toasoan/shared/knock';
import type * as TimerModule from '../src/store/timer.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { getData } from './setup/graphql.ts';
import { createArticle, createSection, documents, getLatest, type Written } from './setup/newsroom.ts';

const knocks: IncomingMessage[] = [];
const web = createServer((request, response) => {
  knocks.push(request);
  // The slowest answer there is: none.
  if (request.url !== KNOCK_PATH) response.end();
});

/** Knocks that the CMS would send by now; its other timers run. */
const dueKnocks: (() => void)[] = [];

/** The clock of the compiled CMS, which runs in this process. */
function holdKnocks(): void {
  const { MACHINE_CLOCK } = createRequire(import.meta.url)('../dist/src/store/timer.js') as typeof TimerModule;
  const after = MACHINE_CLOCK.after.bind(MACHINE_CLOCK);
  vi.spyOn(MACHINE_CLOCK, 'after').mockImplementation((milliseconds, callback) => {
    if (milliseconds > LONGEST_KNOCK_WAIT_MS) return after(milliseconds, callback);
    dueKnocks.push(callback);
    return { cancel: () => {} };
  });
}

/** Lets the knocks go that are due, and resolves when they have come. */
async function releaseKnocks(): Promise<void> {
  const count = knocks.length + dueKnocks.length;
  for (const send of dueKnocks.splice(0)) send();
  await vi.waitFor(() => expect(knocks).toHaveLength(count), 10_000);
}

let cms: TestCms;
let section: Written;
beforeAll(async () => {
  holdKnocks();
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const { port } = web.address() as AddressInfo;
  cms = await startCms({ WEB_URL: `http://127.0.0.1:${port}` });
  section = await createSection(cms.strapi);
});
afterAll(async () => {
  web.closeAllConnections();
  web.close();
  await cms.stop();
});

/** No other timer of the CMS is as short. @see INTERVAL_MS in src/feed/knock.ts */
const LONGEST_KNOCK_WAIT_MS = 50;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Page {
  changes: { changes: { seq: number; documentId: string }[]; latest: number };
}

/** Reads the feed by cursor, as the web does, until told to stop; answers with the documents in their order. */
function follow(after: number) {
  let isStopping = false;
  const seen: string[] = [];
  const read = async (cursor: number): Promise<string[]> => {
    const wasStopping = isStopping;
    const question = 'query ($after: Int!) { changes(after: $after, limit: 3) { latest changes { seq documentId } } }';
    const { changes } = await getData<Page>(cms, question, { after: cursor });
    seen.push(...changes.changes.map(({ documentId }) => documentId));
    const last = changes.changes.at(-1)?.seq ?? cursor;
    if (wasStopping && changes.changes.length === 0) return seen;
    await wait(2);
    return read(last);
  };
  const reading = read(after);
  return {
    untilRead: (documentId: string) => vi.waitFor(() => expect(seen).toContain(documentId), 10_000),
    stop: () => {
      isStopping = true;
      return reading;
    },
  };
}

/** Until another transaction waits for the lock of the feed; on SQLite, for the one connection there is. */
async function untilSomeoneWaits(): Promise<void> {
  const { connection, dialect } = cms.strapi.db;
  if (dialect.client !== 'postgres') {
    await vi.waitFor(() => expect(connection.client.pool.numPendingAcquires()).toBeGreaterThan(0), 10_000);
    return;
  }
  const waiting = `select 1 from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`;
  await vi.waitFor(async () => expect((await connection.raw(waiting)).rows).toHaveLength(1), 10_000);
}

describe('a follower that reads by cursor', () => {
  it('misses no change of a transaction that takes its number first and would commit last', async () => {
    const follower = follow(await getLatest(cms.strapi));
    const written = Promise.withResolvers<string>();
    const overtaken = Promise.withResolvers<unknown>();
    const publish = async () => (await createArticle(cms.strapi, section)).documentId;
    const slow = cms.strapi.db.transaction(async () => {
      written.resolve(await publish());
      await Promise.race([overtaken.promise, untilSomeoneWaits()]);
    });
    const first = await written.promise;
    const fast = publish();
    overtaken.resolve(fast.then(follower.untilRead));
    const [second] = await Promise.all([fast, slow]);
    expect(await follower.stop()).toEqual([first, second]);
  });

  it('meets no gap where a transaction was rolled back', async () => {
    const follower = follow(await getLatest(cms.strapi));
    const attempts = Array.from({ length: 6 }, (_, index) =>
      cms.strapi.db.transaction(async () => {
        const article = await createArticle(cms.strapi, section);
        if (index % 2) throw new Error('thôi');
        return article.documentId;
      }),
    );
    const settled = await Promise.allSettled(attempts);
    const kept = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value as string] : []));
    expect(kept).toHaveLength(3);
    expect((await follower.stop()).toSorted()).toEqual(kept.toSorted());
  });
});

describe('many writers at once', () => {
  it('do not wait for each other in a circle', async () => {
    const tags: Written[] = [];
    for (let count = 0; count < 4; count += 1) {
      tags.push(await documents(cms.strapi, 'tag').create({ data: { name: `Thẻ ${count}` } }));
    }
    const rename = (order: readonly Written[]) =>
      cms.strapi.db.transaction(async () => {
        for (const { documentId } of order) {
          await documents(cms.strapi, 'tag').update({ documentId, data: { name: `Thẻ ${Math.random()}` } });
        }
      });
    await Promise.all(Array.from({ length: 8 }, (_, index) => rename(index % 2 ? tags : tags.toReversed())));
  });
});

describe('the knock', () => {
  it('comes signed, once for changes that are committed together, and holds nobody up', async () => {
    await releaseKnocks();
    knocks.length = 0;
    // Nobody waits for a knock: it has not even been sent when the change is done.
    await cms.strapi.db.transaction(async () => {
      for (let count = 0; count < 3; count += 1) await createSection(cms.strapi);
    });
    expect(dueKnocks).toHaveLength(1);
    await releaseKnocks();
    expect(knocks.map(({ method, url }) => [method, url])).toEqual([['POST', KNOCK_PATH]]);
    const header = knocks[0]?.headers[KNOCK_SIGNATURE_HEADER];
    expect(await isKnockGenuine(process.env['KNOCK_SECRET'] ?? '', String(header), new Date())).toBe(true);
    expect(dueKnocks).toEqual([]);
  });

  it('does not come for what is rolled back or no reader sees', async () => {
    await releaseKnocks();
    await createArticle(cms.strapi, section, {}, 'draft');
    const attempt = cms.strapi.db.transaction(async () => {
      await createSection(cms.strapi);
      throw new Error('thôi');
    });
    await expect(attempt).rejects.toThrow('thôi');
    expect(dueKnocks).toEqual([]);
  });
});
