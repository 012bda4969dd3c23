import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openForWriting } from '../mirror/connection.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { createStrapiClient } from '../strapi/client.ts';
import { describeFollowFailure } from './describe-follow-failure.ts';
import { startFakeCms, type Distortion, type FakeCms } from '../../testing/fake-cms.ts';
import { createFeedFollower, type FeedFollower } from './follow-feed.ts';
import { startFollower } from './follower.ts';
import { openMediaFolder } from './media-folder.ts';
import { toNextFile } from './next-mirror.ts';
import { wire } from '../../testing/sample-wire.ts';

const NOW = new Date('2026-03-01T00:00:00Z');

let folder: string;
let cms: FakeCms;
let mirror: Mirror;
let writing: DatabaseSync;
let feed: FeedFollower;
let time: number;
let reported: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toasoan-faults-'));
  cms = await startFakeCms();
  cms.put('section', wire.section(1));
  for (const serial of [1, 2, 3]) cms.put('article', wire.article(serial));
  writing = openForWriting(join(folder, 'mirror.db'));
  mirror = openMirror(join(folder, 'mirror.db'), writing);
  time = 0;
  reported = [];
  feed = createFeedFollower(toFollowing());
});

afterEach(async () => {
  await feed.close();
  await mirror.close();
  await cms.close();
  rmSync(folder, { recursive: true });
});

function toFollowing() {
  const report = (details: unknown, message = '') => reported.push(`${JSON.stringify(details)} ${message}`);
  return {
    mirror,
    client: createStrapiClient({ cmsUrl: cms.url, apiToken: 'token' }),
    media: openMediaFolder(join(folder, 'media'), cms.url),
    log: { info() {}, warn: report, error: report },
    now: () => NOW,
    elapsed: () => time,
  };
}

async function follow(): Promise<void> {
  while ((await feed.follow()) === 'some');
}

const headline = (serial: number) => mirror.reader.findArticlePage(serial, NOW)?.headline;
const json = (body: unknown): Distortion => {
  return (_answer, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    return true;
  };
};
const plain = (status: number, type: string, body: string): Distortion => {
  return (_answer, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
    return true;
  };
};
const page = (changes: object[], latest: unknown, epoch: unknown = 'epoch1') =>
  json({ data: { changes: { changes, latest, epoch } } });
const change = (seq: unknown, own: object = {}) => {
  const at = '2026-01-01T00:00:00.000Z';
  return { seq, type: 'article', documentId: 'article1', action: 'update', name: '1', at, ...own };
};
const endless: Distortion = (_answer, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  const more = () => {
    if (response.destroyed) return;
    response.write(chunk);
    setImmediate(more);
  };
  more();
  return true;
};

describe('an answer that makes no sense', () => {
  const nonsense: [string, Distortion][] = [
    ['an error of the server', plain(500, 'text/plain', 'Internal Server Error')],
    ['a page of HTML', plain(200, 'text/html', '<h1>It works!</h1>')],
    ['JSON that breaks off', plain(200, 'application/json', '{"data":{"changes":{"cha')],
    ['errors of GraphQL with status 200', json({ errors: [{ message: 'no such field' }] })],
    ['nothing at all', json(null)],
    ['an answer without data', json({ data: null })],
    ['an answer of another shape', json({ data: { changes: [] } })],
    ['a negative number', page([change(-5)], 9)],
    ['a change that is held already', page([change(2)], 9)],
    ['changes out of order', page([change(7), change(6)], 9)],
    ['a change newer than the newest', page([change(9)], 8)],
    ['a newest change that does not come', page([], 9)],
    ['an id that is no text', page([change(6, { documentId: 17 })], 6)],
    ['a type that nobody knows', page([change(6, { type: 'horoscope' })], 6)],
    ['a number that is a text', page([], '5')],
    ['a feed without a name', page([], 5, '')],
    ['an endless answer', endless],
  ];

  it.each(nonsense)('leaves everything as it was: %s', async (_name, distortion) => {
    await follow();
    cms.put('article', wire.article(1, { headline: 'Tít mới' }));
    cms.distort(distortion);
    const failure = await feed.follow().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(describeFollowFailure(failure)).toMatch(/the CMS|no such field/u);
    expect(headline(1)).toBe('Bài 1');
    expect(mirror.reader.getCursor()).toBe(4);
    cms.distort(undefined);
    await follow();
    expect(headline(1)).toBe('Tít mới');
  });

  it('takes nothing off the site for documents that once do not come', async () => {
    await follow();
    cms.put('article', wire.article(1, { headline: 'Tít mới' }));
    let isFirst = true;
    cms.distort((answer, response) => {
      if (!('articles' in answer.data) || !isFirst) return false;
      isFirst = false;
      return json({ data: { articles: [] } })(answer, response);
    });
    await follow();
    expect(headline(1)).toBe('Tít mới');
  });

  it('takes no document that was not asked for', async () => {
    await follow();
    cms.put('article', wire.article(1));
    cms.distort((answer, response) => {
      if (!('articles' in answer.data)) return false;
      const articles = [wire.article(1), wire.article(9, { headline: 'Không hỏi' })];
      return json({ data: { articles } })(answer, response);
    });
    await follow();
    expect(headline(9)).toBeUndefined();
  });

  it('does not fill for ever from pages that do not lead on', async () => {
    cms.distort((answer, response) =>
      'articles' in answer.data ? json({ data: { articles: [wire.article(1)] } })(answer, response) : false,
    );
    await expect(follow()).rejects.toThrow('article1 comes after article1');
  });

  it('refuses a second article with a number that is taken, and goes on with the others', async () => {
    await follow();
    cms.put('article', wire.article(1, { documentId: 'double' }));
    cms.put('article', wire.article(2, { headline: 'Tít mới' }));
    await follow();
    expect([headline(1), headline(2)]).toEqual(['Bài 1', 'Tít mới']);
    expect(reported).toEqual([expect.stringContaining('double')]);
  });
});

describe('another database', () => {
  it('is not believed for a single answer', async () => {
    await follow();
    cms.distort(page([], 0, 'epoch9'));
    expect(await feed.follow()).toBe('held');
    time += 60_000;
    cms.distort(undefined);
    await follow();
    cms.distort(page([], 0));
    expect(await feed.follow()).toBe('held');
    expect(feed.state().held).toContain('another change feed');
    cms.distort(undefined);
    await follow();
    expect(feed.state().held).toBeUndefined();
    expect(existsSync(toNextFile(mirror.file))).toBe(false);
    expect(headline(3)).toBe('Bài 3');
  });

  async function restoreWith(count: number): Promise<void> {
    await follow();
    for (const serial of [1, 2, 3].slice(count)) cms.remove('article', `article${serial}`);
    cms.restoreFromBackup();
    await follow();
    time += 6_000;
    await follow();
  }

  it('with less than half of the articles waits for a word of the operator', async () => {
    await restoreWith(1);
    expect(headline(3)).toBe('Bài 3');
    expect(feed.state().held).toContain('1 articles, readers see 3');
    expect(reported.filter((line) => line.includes('accept-smaller'))).toHaveLength(1);
    const next = openMirror(toNextFile(mirror.file));
    await next.write(({ meta }) => meta.set('accepted', 1));
    await next.close();
    await follow();
    expect([headline(1), headline(3)]).toEqual(['Bài 1', undefined]);
    expect(feed.state().held).toBeUndefined();
  });

  it('takes its place by itself when the articles have come back', async () => {
    await restoreWith(1);
    cms.put('article', wire.article(2, { headline: 'Trở lại' }));
    await follow();
    expect([headline(1), headline(2), headline(3)]).toEqual(['Bài 1', 'Trở lại', undefined]);
    expect(existsSync(toNextFile(mirror.file))).toBe(false);
  });
});

describe('a full disk', () => {
  it('undoes what was begun, says so, and goes on when there is room', async () => {
    await follow();
    writing.exec('pragma max_page_count = 1');
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Dài '.repeat(50_000) }] }];
    cms.put('article', wire.article(1, { body, headline: 'Tít mới' }));
    const failure: unknown = await follow().catch((error: unknown) => error);
    expect(describeFollowFailure(failure)).toContain('Look at the disk');
    expect(headline(1)).toBe('Bài 1');
    writing.exec('pragma max_page_count = 1000000');
    await follow();
    expect(headline(1)).toBe('Tít mới');
  });
});

describe('a picture that the CMS cannot give', () => {
  const figure = {
    type: 'image',
    image: {
      url: '/uploads/hinh.jpg',
      width: 800,
      height: 600,
      alternativeText: 'Hình',
      updatedAt: '2026-01-01T00:00:00.000Z',
      formats: null,
    },
    children: [{ type: 'text', text: '' }],
  };

  it('does not hold up the story, and comes when it can be had', async () => {
    await follow();
    cms.brokenFiles.set('/uploads/hinh.jpg', 500);
    cms.put('article', wire.article(1, { headline: 'Tít mới', body: [figure] }));
    const follower = startFollower({
      ...toFollowing(),
      onChanges() {},
      pollEveryMs: 50,
      elapsed: () => performance.now(),
    });
    await vi.waitFor(() => expect(headline(1)).toBe('Tít mới'), { timeout: 10_000 });
    expect(mirror.reader.findArticlePage(1, NOW)?.body).toEqual([]);
    expect(follower.state().wantedPictures).toBe(1);
    cms.files.set('/uploads/hinh.jpg', Buffer.from('hình'));
    cms.brokenFiles.clear();
    await vi.waitFor(() => expect(mirror.reader.findArticlePage(1, NOW)?.body).toMatchObject([{ type: 'figure' }]), {
      timeout: 15_000,
    });
    expect(follower.state().wantedPictures).toBe(0);
    await follower.stop();
  });

  it('is waited for once, not by every story', async () => {
    await follow();
    cms.brokenFiles.set('/uploads/hinh.jpg', 'never').set('/uploads/khac.jpg', 'never');
    const another = { ...figure, image: { ...figure.image, url: '/uploads/khac.jpg' } };
    cms.put('article', wire.article(1, { headline: 'Tít mới', body: [figure, another] }));
    cms.put('article', wire.article(2, { headline: 'Tít mới', body: [figure] }));
    await follow();
    expect([headline(1), headline(2)]).toEqual(['Tít mới', 'Tít mới']);
    expect(mirror.committed.wanted.count()).toBe(2);
    expect(cms.requests.get('/uploads/khac.jpg') ?? 0).toBe(0);
    cms.put('article', wire.article(1, { headline: 'Tít mới hơn', body: [figure] }));
    await follow();
    expect(cms.requests.get('/uploads/hinh.jpg')).toBeLessThanOrEqual(2);
  });

  it('leaves no unfinished copy behind after a crash', () => {
    mkdirSync(join(folder, 'media'), { recursive: true });
    writeFileSync(join(folder, 'media/abc.jpg.1234.copying'), 'half');
    openMediaFolder(join(folder, 'media'), cms.url);
    expect(readdirSync(join(folder, 'media'))).toEqual([]);
  });
});

describe('a picture file that is there already', () => {
  it('is made whole when a process was killed while it wrote, and kept as it is otherwise', async () => {
    cms.files.set('/uploads/hinh.jpg', Buffer.from('hình'));
    const media = openMediaFolder(join(folder, 'media'), cms.url);
    const path = join(folder, 'media', await media.copy('/uploads/hinh.jpg', 1000));
    const whole = readFileSync(path);
    const { ino } = statSync(path);
    await media.copy('/uploads/hinh.jpg', 1000);
    expect(statSync(path).ino).toBe(ino);
    writeFileSync(path, whole.subarray(0, 1));
    await media.copy('/uploads/hinh.jpg', 1000);
    expect(readFileSync(path)).toEqual(whole);
    expect(readdirSync(join(folder, 'media'))).toHaveLength(1);
  });
});

describe('a burst of changes', () => {
  it('is taken over in a few passes, a single change at once', async () => {
    await follow();
    let passes = 0;
    const follower = startFollower({
      ...toFollowing(),
      onChanges() {},
      onTakenOver() {
        passes += 1;
      },
      pollEveryMs: 60_000,
    });
    await sleep(150);
    for (let count = 0; count < 60; count += 1) {
      cms.put('article', wire.article(1, { headline: `Lần ${count}` }));
      follower.knock();
      await sleep(5);
    }
    await vi.waitFor(() => expect(headline(1)).toBe('Lần 59'), { timeout: 5_000 });
    await follower.stop();
    expect(passes).toBeLessThan(30);
  });
});
