import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOUR_MS } from '@toasoan/shared/durations';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFakeCms, type FakeCms } from '../../testing/fake-cms.ts';
import { wire } from '../../testing/sample-wire.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { prepareEdition } from '../publisher/edition.ts';
import { toSiteFolders } from '../publisher/site-folders.ts';
import { createStrapiClient } from '../strapi/client.ts';
import { startFollower } from './follower.ts';
import { createFeedFollower, type FeedFollower } from './follow-feed.ts';
import { openMediaFolder, toContentStem, type MediaFolder } from './media-folder.ts';
import { keepWithdrawn, withdrawPictures } from './withdraw-pictures.ts';

const NOW = new Date('2026-03-01T00:00:00Z');
const PICTURE = '/uploads/nan_nhan.jpg';
const SMALL = '/uploads/small_nan_nhan.jpg';

let folder: string;
let cms: FakeCms;

/** A node of the site: what it has on its disk outlives its process. */
interface Node {
  mirror: Mirror;
  media: MediaFolder;
  feed: FeedFollower;
  follow(): Promise<void>;
  withdraw(): Promise<boolean>;
  close(): Promise<void>;
}

function openNode(name: string): Node {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  const mirror = openMirror(join(own, 'mirror.db'));
  const media = openMediaFolder(join(own, 'media'), cms.url);
  const client = createStrapiClient({ cmsUrl: cms.url, apiToken: 'token' });
  const log = { info() {}, warn() {}, error() {} };
  keepWithdrawn({ mirror, media });
  const feed = createFeedFollower({ mirror, client, media, log, now: () => NOW, elapsed: () => 0 });
  return {
    mirror,
    media,
    feed,
    follow: async () => {
      while ((await feed.follow()) === 'some');
    },
    withdraw: () => withdrawPictures({ mirror, client, media, log }),
    close: async () => {
      await feed.close();
      await mirror.close();
    },
  };
}

const fileAt = (url: string) => ({
  url,
  mime: 'image/jpeg',
  width: 1600,
  height: 900,
  updatedAt: '2026-01-01T00:00:00.000Z',
  renditions: [],
});
const filesOf = (node: string) => readdirSync(join(folder, node, 'media'));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toasoan-withdraw-'));
  cms = await startFakeCms();
  cms.files.set(PICTURE, Buffer.from('the whole picture'));
  cms.files.set(SMALL, Buffer.from('the small picture'));
  cms.files.set('/uploads/other.jpg', Buffer.from('another picture'));
  const renditions = [{ url: SMALL, width: 420, height: 280 }];
  cms.put('section', wire.section(1));
  cms.put('image', wire.image(1, { file: { ...fileAt(PICTURE), renditions } }));
  cms.put('image', wire.image(2, { file: fileAt('/uploads/other.jpg') }));
});

afterEach(async () => {
  await cms.close();
  rmSync(folder, { recursive: true });
});

describe('a picture that the newsroom withdraws', () => {
  it('leaves all editions at once, renditions and all; other pictures stay', async () => {
    const node = openNode('node');
    await node.follow();
    expect(filesOf('node')).toHaveLength(3);
    const folders = toSiteFolders(join(folder, 'node'));
    const editions = ['one-1', 'two-1'].map((name) => prepareEdition(folders, name, join(folder, 'client')));
    mkdirSync(join(folder, 'client'));
    const paths = await Promise.all(editions);
    cms.withdraw(PICTURE);
    cms.withdraw(SMALL);
    await node.withdraw();
    for (const edition of paths) expect(readdirSync(join(edition, 'media'))).toHaveLength(1);
    expect(node.mirror.committed.withdrawn.all()).toHaveLength(2);
    expect(await node.withdraw()).toBe(false);
    await node.close();
  });

  it('leaves also a node that was down meanwhile, or died before it had done', async () => {
    const node = openNode('node');
    await node.follow();
    await node.close();
    cms.withdraw(PICTURE);
    const again = openNode('node');
    await again.withdraw();
    expect(filesOf('node')).toHaveLength(2);
    const [stem = ''] = again.mirror.committed.withdrawn.all();
    await again.close();
    writeFileSync(join(folder, 'node/media', `${stem}.jpg`), 'the whole picture');
    await openNode('node').close();
    expect(filesOf('node')).toHaveLength(2);
  });

  it('is not copied again, under whatever address', async () => {
    const node = openNode('node');
    await node.follow();
    cms.withdraw(PICTURE);
    await node.withdraw();
    cms.files.set(PICTURE, Buffer.from('the whole picture'));
    cms.files.set('/uploads/again.jpg', Buffer.from('the whole picture'));
    cms.put('image', wire.image(1, { caption: 'Sửa', file: fileAt(PICTURE) }));
    cms.put('image', wire.image(3, { file: fileAt('/uploads/again.jpg') }));
    await node.follow();
    expect(node.mirror.committed.documents.find('image', 'image3')).toBeUndefined();
    expect(filesOf('node')).toHaveLength(2);
    for (const source of [`${PICTURE}?v=9`, '/uploads/again.jpg']) {
      await expect(node.media.copy(source, 5_000)).rejects.toThrow('was withdrawn');
    }
    await node.close();
  });

  it('is not written by a download that was under way', async () => {
    const node = openNode('node');
    const stem = toContentStem(createHash('sha256').update('the whole picture').digest('hex'));
    const copying = node.media.copy(`${PICTURE}?v=1`, 5_000);
    expect(node.media.withdraw([stem])).toBe(0);
    await expect(copying).rejects.toThrow('was withdrawn');
    expect(filesOf('node')).toEqual([]);
    await node.close();
  });

  it('takes along what stood under its address before it was replaced', async () => {
    const node = openNode('node');
    await node.follow();
    cms.files.set(PICTURE, Buffer.from('made harmless'));
    const file = { ...fileAt(PICTURE), updatedAt: '2026-02-28T00:00:00.000Z' };
    cms.put('image', wire.image(1, { file }));
    await node.follow();
    expect(filesOf('node')).toHaveLength(4);
    cms.withdraw(PICTURE);
    await node.withdraw();
    expect(filesOf('node')).toHaveLength(2);
    await node.close();
  });

  it('stays withdrawn when another database answers, whose list begins again', async () => {
    const node = openNode('node');
    await node.follow();
    cms.withdraw(PICTURE);
    await node.withdraw();
    cms.restoreFromBackup();
    expect(await node.withdraw()).toBe(false);
    expect(node.mirror.committed.withdrawn.all()).toHaveLength(1);
    cms.withdraw(SMALL);
    await node.withdraw();
    expect(filesOf('node')).toHaveLength(1);
    await node.close();
  });

  it('waits for nothing but the knock: not for the feed, which makes no sense just now, nor for the next look', async () => {
    const node = openNode('node');
    await node.follow();
    const { mirror, media } = node;
    const client = createStrapiClient({ cmsUrl: cms.url, apiToken: 'token' });
    const log = { info() {}, warn() {}, error() {} };
    const follower = startFollower({ mirror, client, media, log, onChanges() {}, pollEveryMs: HOUR_MS });
    await vi.waitFor(() => expect(mirror.committed.meta.find('withdrawnEpoch')).toBe('epoch1'));
    cms.distort((_answer, response) => {
      response.writeHead(500).end();
      return true;
    });
    cms.withdraw(PICTURE);
    follower.knock();
    await vi.waitFor(() => expect(filesOf('node')).toHaveLength(2));
    await follower.stop();
    await node.close();
  });

  it('is kept from a node that is filled afterwards', async () => {
    cms.withdraw(PICTURE);
    cms.files.set(PICTURE, Buffer.from('the whole picture'));
    const node = openNode('fresh');
    await node.withdraw();
    await node.follow();
    expect(filesOf('fresh')).toHaveLength(2);
    expect(existsSync(join(folder, 'fresh/media'))).toBe(true);
    await node.close();
  });
});
