import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFakeCms, type FakeCms } from '../../testing/fake-cms.ts';
import { wire } from '../../testing/sample-wire.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { createStrapiClient } from '../strapi/client.ts';
import { createFeedFollower, type FeedFollower } from './follow-feed.ts';
import { openMediaFolder } from './media-folder.ts';

const NOW = new Date('2026-03-01T00:00:00Z');

let folder: string;
let cms: FakeCms;
let mirror: Mirror;
let feed: FeedFollower;

const toFeed = () =>
  createFeedFollower({
    mirror,
    client: createStrapiClient({ cmsUrl: cms.url, apiToken: 'token' }),
    media: openMediaFolder(join(folder, 'media'), cms.url),
    log: { info() {}, warn() {}, error() {} },
    now: () => NOW,
    elapsed: () => 0,
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toasoan-refused-'));
  cms = await startFakeCms();
  cms.put('section', wire.section(1));
  mirror = openMirror(join(folder, 'mirror.db'));
  feed = toFeed();
});

afterEach(async () => {
  await feed.close();
  await mirror.close();
  await cms.close();
  rmSync(folder, { recursive: true });
});

async function follow(): Promise<void> {
  while ((await feed.follow()) === 'some');
}

const headline = (serial: number) => mirror.reader.findArticlePage(serial, NOW)?.headline;
const refusedIds = () => mirror.committed.refused.newest(100).map(({ id }) => id);

const withFile = (n: number, file: object) =>
  wire.image(n, { file: { ...(wire.image(n)['file'] as object), renditions: [], ...file } });

describe('what cannot be understood is set aside alone', () => {
  it('a line of the feed whose document has an id that is none', async () => {
    await follow();
    cms.put('tag', { documentId: 'Mã-Số_Lạ', name: 'Thẻ lạ', slug: 'the-la' });
    cms.put('article', wire.article(1));
    await follow();
    expect(headline(1)).toBe('Bài 1');
    expect(mirror.committed.refused.newest(10)).toMatchObject([
      { type: 'tag', id: 'Mã-Số_Lạ', reason: expect.stringContaining('documentId') as string },
    ]);
  });

  it('a document with such an id while the mirror is filled', async () => {
    cms.put('tag', { documentId: 'Mã-Số_Lạ', name: 'Thẻ lạ', slug: 'the-la' });
    cms.put('article', wire.article(1));
    await follow();
    expect(headline(1)).toBe('Bài 1');
    expect(refusedIds()).toEqual(['Mã-Số_Lạ']);
  });

  it('a picture without width and height, until its file is another', async () => {
    await follow();
    cms.put('image', withFile(1, { width: null, height: null }));
    cms.put('article', wire.article(1, { leadImage: { imageId: 'image1', caption: null, creditText: null } }));
    await follow();
    expect(headline(1)).toBe('Bài 1');
    expect(mirror.committed.refused.newest(1)).toMatchObject([
      { type: 'image', id: 'image1', reason: expect.stringContaining('file.width') as string, since: NOW.getTime() },
    ]);
    cms.files.set('/uploads/anh1.jpg', Buffer.from('ảnh'));
    cms.put('image', withFile(1, {}));
    await follow();
    expect(refusedIds()).toEqual([]);
    expect(mirror.reader.findArticlePage(1, NOW)?.leadImage).not.toBeNull();
  });

  it('a value that the CMS could not give: the rest of its page comes', async () => {
    cms.put('article', wire.article(1, { headline: {} as string }));
    cms.put('article', wire.article(2));
    await follow();
    expect([headline(1), headline(2)]).toEqual([undefined, 'Bài 2']);
    expect(refusedIds()).toEqual(['article1']);
  });

  it('and forgotten once it is gone', async () => {
    cms.put('image', withFile(1, { width: null }));
    await follow();
    expect(refusedIds()).toEqual(['image1']);
    cms.remove('image', 'image1');
    await follow();
    expect(refusedIds()).toEqual([]);
  });

  it('and tried again when the site starts', async () => {
    cms.put('article', wire.article(1));
    await follow();
    await mirror.write(({ refused: aside }) =>
      aside.record({ type: 'article', id: 'article1', reason: 'of other code' }, NOW),
    );
    await feed.close();
    feed = toFeed();
    await follow();
    expect(refusedIds()).toEqual([]);
  });

  it('ten among five hundred cost no request more than if they were sound', async () => {
    await follow();
    const requestsFor = async (isRotten: (serial: number) => boolean, first: number) => {
      for (let serial = first; serial < first + 500; serial += 1) {
        cms.put('article', wire.article(serial, isRotten(serial) ? { slug: '../x' } : {}));
      }
      const before = cms.requests.get('/graphql') ?? 0;
      await follow();
      return (cms.requests.get('/graphql') ?? 0) - before;
    };
    const sound = await requestsFor(() => false, 1);
    const rotten = await requestsFor((serial) => serial % 50 === 0, 501);
    expect(sound).toBeGreaterThan(0);
    expect(rotten).toBe(sound);
    expect(mirror.committed.refused.count()).toBe(10);
    expect(headline(1000 - 1)).toBe('Bài 999');
  });
});
