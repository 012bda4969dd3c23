import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { createStrapiClient } from '../strapi/client.ts';
import { startFakeCms, type FakeCms } from '../../testing/fake-cms.ts';
import { createFeedFollower, type FeedFollower } from './follow-feed.ts';
import { openMediaFolder } from './media-folder.ts';
import { toNextFile } from './next-mirror.ts';
import { wire } from '../../testing/sample-wire.ts';

const NOW = new Date('2026-03-01T00:00:00Z');

describe('the follower of the feed', () => {
  let folder: string;
  let cms: FakeCms;
  let mirror: Mirror;
  let reported: string[];
  let feed: FeedFollower;
  let time: number;

  /** Until there is nothing more to do now. */
  async function follow(): Promise<void> {
    while ((await feed.follow()) === 'some');
  }

  /** Until it believes that another database answers, and holds what that one has. */
  async function followRestored(): Promise<void> {
    await follow();
    time += 6_000;
    await follow();
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toasoan-follower-'));
    cms = await startFakeCms();
    mirror = openMirror(join(folder, 'mirror.db'));
    reported = [];
    const report = (details: unknown, message?: string) => reported.push(`${message} ${JSON.stringify(details)}`);
    const client = createStrapiClient({ cmsUrl: cms.url, apiToken: 'token' });
    time = 0;
    const media = openMediaFolder(join(folder, 'media'), cms.url);
    const log = { info() {}, warn: report, error: report };
    feed = createFeedFollower({ mirror, client, media, log, now: () => NOW, elapsed: () => time });
    cms.put('section', wire.section(1));
    cms.put('article', wire.article(1));
  });

  afterEach(async () => {
    await feed.close();
    await mirror.close();
    await cms.close();
    rmSync(folder, { recursive: true });
  });

  const queued = () => mirror.committed.queue.next(NOW, 1000).map(({ address }) => address);

  it('fills an empty mirror with everything and stands at the end of the feed', async () => {
    for (let serial = 2; serial <= 120; serial += 1) cms.put('article', wire.article(serial));
    expect(await feed.follow()).toBe('some');
    expect(mirror.committed.meta.find('sync')).toBeUndefined();
    await follow();
    expect(mirror.reader.findArticlePage(120, NOW)).toMatchObject({ address: '/muc-1/bai-120-120.html' });
    expect(mirror.reader.getCursor()).toBe(121);
    expect(queued()).toEqual([]);
    expect(await feed.follow()).toBe('nothing');
  });

  it('takes over a change together with the pages to print, the article first', async () => {
    await follow();
    cms.put('article', wire.article(1, { headline: 'Tít mới' }));
    await follow();
    expect(mirror.reader.findArticlePage(1, NOW)).toMatchObject({ headline: 'Tít mới' });
    expect(queued()).toEqual(['/muc-1/bai-1-1.html', '/', '/muc-1/', '/muc-1/thang/2026-01.html']);
  });

  it('queues nothing when a change turns out to be none', async () => {
    await follow();
    cms.put('article', wire.article(1));
    await follow();
    expect(mirror.reader.getCursor()).toBe(3);
    expect(queued()).toEqual([]);
  });

  it('leads from each old address to the new one, and says when it is gone', async () => {
    await follow();
    cms.put('article', wire.article(1, { slug: 'ten-moi' }));
    cms.put('section', wire.section(1, { slug: 'muc-moi' }));
    await follow();
    const moved = { type: 'moved', address: '/muc-moi/ten-moi-1.html' };
    expect(mirror.reader.resolveAddress('/muc-1/bai-1-1.html')).toEqual(moved);
    expect(mirror.reader.resolveAddress('/muc-1/')).toEqual({ type: 'moved', address: '/muc-moi/' });
    cms.remove('article', 'article1');
    await follow();
    expect(mirror.reader.resolveAddress('/muc-1/bai-1-1.html')).toEqual({ type: 'gone' });
    expect(mirror.reader.resolveAddress('/muc-1/bai-2-2.html')).toEqual({ type: 'unknown' });
    expect(queued()).toContain('/muc-moi/ten-moi-1.html');
  });

  it('knows a name that was borne only between two looks', async () => {
    await follow();
    cms.put('section', wire.section(1, { slug: 'nhat-thoi' }));
    cms.put('section', wire.section(1));
    await follow();
    expect(mirror.reader.resolveAddress('/nhat-thoi/')).toEqual({ type: 'moved', address: '/muc-1/' });
  });

  it('remembers what was gone before the mirror was first filled', async () => {
    cms.put('article', wire.article(2));
    cms.remove('article', 'article2');
    await follow();
    expect(mirror.reader.resolveAddress('/muc-1/bai-2-2.html')).toEqual({ type: 'gone' });
  });

  it('passes over a document that cannot be printed, keeps what it had, and takes it when it is mended', async () => {
    await follow();
    cms.put('article', wire.article(1, { slug: '../../etc' }));
    cms.put('article', wire.article(2));
    await follow();
    expect(mirror.reader.findArticlePage(1, NOW)).toMatchObject({ headline: 'Bài 1' });
    expect(mirror.reader.findArticlePage(2, NOW)).toMatchObject({ headline: 'Bài 2' });
    expect(reported).toEqual([expect.stringContaining('article1')]);
    cms.put('article', wire.article(1, { headline: 'Đã sửa' }));
    await follow();
    expect(mirror.reader.findArticlePage(1, NOW)).toMatchObject({ headline: 'Đã sửa' });
  });

  it('starts again when another database answers, and forgets what that one does not have', async () => {
    cms.put('article', wire.article(2));
    await follow();
    const sync = mirror.committed.meta.find('sync');
    cms.remove('article', 'article2');
    cms.restoreFromBackup();
    await followRestored();
    expect(mirror.reader.findArticlePage(1, NOW)).toBeDefined();
    expect(mirror.reader.findArticlePage(2, NOW)).toBeUndefined();
    expect(mirror.reader.getCursor()).toBe(0);
    expect(mirror.committed.meta.find('sync')).not.toBe(sync);
    expect(existsSync(toNextFile(mirror.file))).toBe(false);
  });

  it('leaves the mirror as it was when the CMS breaks off in the middle', async () => {
    await follow();
    cms.files.set('/uploads/anh1.jpg', Buffer.from('anh'));
    cms.put('image', wire.image(1));
    cms.put('article', wire.article(1, { headline: 'Không đến nơi' }));
    cms.setDown(true);
    await expect(follow()).rejects.toThrow();
    expect(mirror.reader.findArticlePage(1, NOW)).toMatchObject({ headline: 'Bài 1' });
    expect(mirror.reader.getCursor()).toBe(2);
    cms.setDown(false);
    cms.files.set('/uploads/small_anh1.jpg', Buffer.from('nho'));
    await follow();
    expect(mirror.reader.findArticlePage(1, NOW)).toMatchObject({ headline: 'Không đến nơi' });
  });

  describe('with pictures', () => {
    const use = { leadImage: { imageId: 'image1', caption: null, creditText: null } };

    beforeEach(() => {
      cms.files.set('/uploads/anh1.jpg', Buffer.from('lớn'));
      cms.files.set('/uploads/small_anh1.jpg', Buffer.from('nhỏ'));
      cms.put('image', wire.image(1));
      cms.put('article', wire.article(1, use));
    });

    it('copies the renditions under names made from their content', async () => {
      await follow();
      const page = mirror.reader.findArticlePage(1, NOW);
      const names = readdirSync(join(folder, 'media')).map((name) => `/media/${name}`);
      expect(page?.leadImage?.picture.renditions.map(({ url }) => url).sort()).toEqual(names.sort());
      expect(names).toHaveLength(2);
      expect(names[0]).toMatch(/^\/media\/[0-9a-f]{24}\.jpg$/u);
    });

    it('copies a file again only when the editor has replaced it', async () => {
      await follow();
      cms.put('image', wire.image(1, { caption: 'Chú thích mới' }));
      await follow();
      expect(cms.requests.get('/uploads/anh1.jpg')).toBe(1);
      cms.files.set('/uploads/anh1.jpg', Buffer.from('khác'));
      const file = { ...(wire.image(1)['file'] as object), updatedAt: '2026-02-02T00:00:00.000Z' };
      const before = mirror.reader.findArticlePage(1, NOW)?.leadImage?.picture.renditions.at(-1)?.url;
      cms.put('image', wire.image(1, { file }));
      await follow();
      expect(mirror.reader.findArticlePage(1, NOW)?.leadImage?.picture.renditions.at(-1)?.url).not.toBe(before);
      expect(queued()).toContain('/muc-1/bai-1-1.html');
    });

    it('does not fetch a picture from another server', async () => {
      const url = 'http://169.254.169.254/latest/meta-data.jpg';
      const file = { ...(wire.image(1)['file'] as object), url, renditions: [] };
      cms.put('image', wire.image(1, { file }));
      await follow();
      expect(reported).toEqual([expect.stringContaining('does not lie in the CMS')]);
    });
  });
});
