import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isKnockGenuine, KNOCK_PATH, KNOCK_SIGNATURE_HEADER } from '@toasoan/shared/knock';
import { startCms, type TestCms } from './setup/cms.ts';
import { getData } from './setup/graphql.ts';
import { createArticle, createSection, documents, getLatest, type Written } from './setup/newsroom.ts';

const knocks: IncomingMessage[] = [];
const web = createServer((request, response) => {
  knocks.push(request);
  // The slowest answer there is: none.
  if (request.url !== KNOCK_PATH) response.end();
});

let cms: TestCms;
let section: Written;
beforeAll(async () => {
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

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Page {
  changes: { changes: { seq: number; documentId: string }[]; latest: number };
}

/** Reads the feed by cursor, as the web does, until told to stop; answers with the documents in their order. */
function follow(after: number): { stop: () => Promise<string[]> } {
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
    stop: () => {
      isStopping = true;
      return reading;
    },
  };
}

describe('a follower that reads by cursor', () => {
  it('misses no change of a transaction that takes its number first and would commit last', async () => {
    const follower = follow(await getLatest(cms.strapi));
    const written = Promise.withResolvers<string>();
    const overtaken = Promise.withResolvers<unknown>();
    const publish = async () => (await createArticle(cms.strapi, section)).documentId;
    const slow = cms.strapi.db.transaction(async () => {
      written.resolve(await publish());
      await Promise.race([overtaken.promise, wait(500)]);
    });
    const first = await written.promise;
    const fast = publish();
    overtaken.resolve(fast.then(() => wait(100)));
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
    await wait(200);
    knocks.length = 0;
    await cms.strapi.db.transaction(async () => {
      for (let count = 0; count < 3; count += 1) await createSection(cms.strapi);
    });
    // The web never answers here: had the editor waited for it, the knock would have been given up by now.
    expect(knocks.filter(({ socket }) => socket.destroyed)).toEqual([]);
    await wait(400);
    expect(knocks.map(({ method, url }) => [method, url])).toEqual([['POST', KNOCK_PATH]]);
    const header = knocks[0]?.headers[KNOCK_SIGNATURE_HEADER];
    expect(await isKnockGenuine(process.env['KNOCK_SECRET'] ?? '', String(header), new Date())).toBe(true);
  });

  it('does not come for what is rolled back or no reader sees', async () => {
    await wait(200);
    knocks.length = 0;
    await createArticle(cms.strapi, section, {}, 'draft');
    const attempt = cms.strapi.db.transaction(async () => {
      await createSection(cms.strapi);
      throw new Error('thôi');
    });
    await expect(attempt).rejects.toThrow('thôi');
    await wait(300);
    expect(knocks).toEqual([]);
  });
});
