import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentWriter } from './document-writer.ts';
import { openMirror, type Mirror } from './open-mirror.ts';
import type { PollBox } from '../model/page-data.ts';
import { sample } from '../../testing/sample-newspaper.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);

describe('the mirror answers', () => {
  let folder: string;
  let mirror: Mirror;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toasoan-reader-'));
    mirror = openMirror(join(folder, 'mirror.db'));
    await write((writer) => {
      writer.put('section', sample.section(1));
      writer.put('section', sample.section(2, { parentId: 'section1' }));
    });
  });

  afterEach(async () => {
    await mirror.close();
    rmSync(folder, { recursive: true });
  });

  const write = (work: (writer: DocumentWriter) => void) =>
    mirror.write(({ openWriter, meta }) => {
      work(openWriter());
      meta.set('revision', meta.number('revision') + 1);
    });
  const headlines = (articles: { headline: string }[] = []) => articles.map(({ headline }) => headline);

  it('all authors by the Vietnamese alphabet, with a pen name where it is another name', async () => {
    await write((writer) => {
      writer.put('author', sample.author(1, { name: 'Đào Duy', slug: 'dao-duy', penName: 'Đông Đào' }));
      writer.put('author', sample.author(2, { name: 'Dương An', slug: 'duong-an', penName: 'Dương An' }));
    });
    expect(mirror.reader.getAuthorsPage().authors).toEqual([
      { name: 'Dương An', penName: null, address: '/tac-gia/duong-an/' },
      { name: 'Đào Duy', penName: 'Đông Đào', address: '/tac-gia/dao-duy/' },
    ]);
  });

  it('top-level sections in the order of the newsroom, equal ones by the Vietnamese alphabet', async () => {
    await write((writer) => {
      writer.put('section', sample.section(1, { name: 'Đời sống', order: 1 }));
      writer.put('section', sample.section(3, { name: 'Dân sinh', order: 1 }));
      writer.put('section', sample.section(4, { name: 'Âm nhạc', order: 1 }));
      writer.put('section', sample.section(5, { name: 'Văn hóa', order: 0 }));
    });
    const names = mirror.reader.getFrame().sections.map(({ name }) => name);
    expect(names).toEqual(['Văn hóa', 'Âm nhạc', 'Dân sinh', 'Đời sống']);
  });

  it('lists newest first, by serial at the same minute, the sections below included', async () => {
    const datePublished = new Date('2026-02-01T00:00:00Z');
    await write((writer) => {
      writer.put('article', sample.article(1, { datePublished }));
      writer.put('article', sample.article(2, { datePublished, sectionId: 'section2' }));
      writer.put('article', sample.article(3, { datePublished: new Date('2026-01-01T00:00:00Z') }));
    });
    const front = mirror.reader.findListPage('section', 'chuyen-muc-1', null);
    expect(headlines(front?.articles)).toEqual(['Bài 2', 'Bài 1', 'Bài 3']);
    const month = mirror.reader.findListPage('section', 'chuyen-muc-1', '2026-02');
    expect(headlines(month?.articles)).toEqual(['Bài 2', 'Bài 1']);
    expect(front?.months).toMatchObject([
      { month: '2026-02', articleCount: 2, address: '/chuyen-muc-1/thang/2026-02.html' },
      { month: '2026-01', articleCount: 1 },
    ]);
  });

  it('by the month on Vietnam’s clock', async () => {
    const datePublished = new Date('2026-01-31T17:00:00Z');
    await write((writer) => writer.put('article', sample.article(1, { datePublished })));
    const month = mirror.reader.findListPage('section', 'chuyen-muc-1', '2026-02');
    expect(headlines(month?.articles)).toEqual(['Bài 1']);
    expect(mirror.reader.findListPage('section', 'chuyen-muc-1', '2026-01')).toBeUndefined();
  });

  it('lists again what hangs below a section that moves', async () => {
    await write((writer) => {
      writer.put('section', sample.section(3));
      writer.put('article', sample.article(1, { sectionId: 'section2' }));
    });
    await write((writer) => writer.put('section', sample.section(2, { parentId: 'section3' })));
    expect(mirror.reader.findListPage('section', 'chuyen-muc-1', null)?.articles).toEqual([]);
    expect(headlines(mirror.reader.findListPage('section', 'chuyen-muc-3', null)?.articles)).toEqual(['Bài 1']);
    const parents = mirror.reader.findArticlePage(1, NOW)?.parentSections;
    expect(parents).toEqual([{ name: 'Chuyên mục 3', address: '/chuyen-muc-3/' }]);
  });

  it('lists again what hangs below a section that comes after it', async () => {
    await write((writer) => {
      writer.put('section', sample.section(4, { parentId: 'section3' }));
      writer.put('article', sample.article(1, { sectionId: 'section4' }));
    });
    await write((writer) => writer.put('section', sample.section(3)));
    expect(headlines(mirror.reader.findListPage('section', 'chuyen-muc-3', null)?.articles)).toEqual(['Bài 1']);
  });

  it('an article without its section nowhere, until the section comes', async () => {
    await write((writer) => writer.put('article', sample.article(1, { sectionId: 'section9', tagIds: ['tag1'] })));
    await write((writer) => writer.put('tag', sample.tag(1)));
    expect(mirror.reader.findArticlePage(1, NOW)).toBeUndefined();
    expect(mirror.reader.findListPage('tag', 'chu-de-1', null)).toBeUndefined();
    await write((writer) => writer.put('section', sample.section(9)));
    expect(mirror.reader.findArticlePage(1, NOW)?.address).toBe('/chuyen-muc-9/bai-1-1.html');
    expect(headlines(mirror.reader.findListPage('tag', 'chu-de-1', null)?.articles)).toEqual(['Bài 1']);
  });

  it('a tag only as long as a published article bears it', async () => {
    const front = '/chu-de/chu-de-1/';
    const listPages = () => {
      const all = mirror.committed.pages.after('', 1_000);
      const addresses: string[] = [];
      for (let part = all; part; part = mirror.committed.pages.after(part.place, 1)) addresses.push(...part.addresses);
      expect(mirror.committed.pages.count()).toBe(addresses.length);
      return addresses.filter((address) => address.startsWith('/chu-de/'));
    };
    await write((writer) => {
      writer.put('tag', sample.tag(1));
      writer.put('tag', sample.tag(2));
    });
    expect(mirror.reader.findListPage('tag', 'chu-de-1', null)).toBeUndefined();
    expect(mirror.reader.resolveAddress(front)).toEqual({ type: 'unknown' });
    expect(listPages()).toEqual([]);

    await write((writer) => writer.put('article', sample.article(1, { tagIds: ['tag1'] })));
    expect(headlines(mirror.reader.findListPage('tag', 'chu-de-1', null)?.articles)).toEqual(['Bài 1']);
    expect(mirror.reader.resolveAddress(front)).toEqual({ type: 'current', address: front });
    expect(listPages()).toEqual([front, `${front}thang/2026-01.html`]);

    await write((writer) => writer.remove('article', 'article1'));
    expect(mirror.reader.findListPage('tag', 'chu-de-1', null)).toBeUndefined();
    expect(mirror.reader.resolveAddress(`${front}thang/2026-01.html`)).toEqual({ type: 'unknown' });
    expect(listPages()).toEqual([]);
    await write((writer) => writer.remove('tag', 'tag1'));
    expect(mirror.reader.resolveAddress(front)).toEqual({ type: 'gone' });
  });

  it('an article with what its image says where its own words are missing, and its authors for a byline', async () => {
    await write((writer) => {
      writer.put('image', sample.image(1, { caption: 'Của ảnh', creditText: 'Ảnh: K.K' }));
      writer.put('author', sample.author(1, { penName: 'Kim Phượng' }));
      writer.put('author', sample.author(2));
      const leadImage = { imageId: 'image1', caption: 'Của bài', creditText: null };
      writer.put('article', sample.article(1, { leadImage, authorIds: ['author2', 'author1', 'author9'] }));
    });
    expect(mirror.reader.findArticlePage(1, NOW)).toMatchObject({
      leadImage: { caption: 'Của bài', creditText: 'Ảnh: K.K' },
      byline: 'Tác giả 2, Kim Phượng',
    });
  });

  it('related articles: those picked, then those that picked it, none twice, at most six', async () => {
    await write((writer) => {
      writer.put('article', sample.article(1, { relatedArticleIds: ['article3', 'article2', 'article99'] }));
      for (let serial = 2; serial <= 9; serial += 1) {
        writer.put('article', sample.article(serial, { relatedArticleIds: serial === 3 ? [] : ['article1'] }));
      }
    });
    const related = headlines(mirror.reader.findArticlePage(1, NOW)?.related);
    expect(related).toEqual(['Bài 3', 'Bài 2', 'Bài 9', 'Bài 8', 'Bài 7', 'Bài 6']);
  });

  it('polls: beside an article its own once open, in the aside the newest open one, tallies only once closed', async () => {
    const counted = { options: [{ key: 'co', label: 'Có', voteCount: 9 }] };
    await write((writer) => {
      writer.put('poll', sample.poll(1, { ...counted, opensAt: hours(-3) }));
      writer.put('poll', sample.poll(2, { ...counted, opensAt: hours(-2) }));
      writer.put('poll', sample.poll(3, { ...counted, opensAt: hours(1), closesAt: hours(2) }));
      writer.put('article', sample.article(1));
      writer.put('article', sample.article(2, { pollId: 'poll3' }));
    });
    const toFacts = (box: PollBox | null | undefined) =>
      box && [box.poll.documentId, box.isOpen, box.poll.options[0]?.voteCount];
    const beside = (serial: number, now: Date) => toFacts(mirror.reader.findArticlePage(serial, now)?.poll);
    const inAside = (now: Date) => toFacts(mirror.reader.getAsidePage(now).aside.poll);
    expect([beside(1, NOW), beside(2, NOW), inAside(NOW)]).toEqual([null, null, ['poll2', true, 0]]);
    expect([beside(2, hours(1)), inAside(hours(1))]).toEqual([
      ['poll3', true, 0],
      ['poll3', true, 0],
    ]);
    expect([beside(2, hours(2)), inAside(hours(2))]).toEqual([
      ['poll3', false, 9],
      ['poll2', true, 0],
    ]);
    expect(mirror.reader.findPollPage('tham-do-2', NOW)?.box.poll.options[0]?.voteCount).toBe(9);
    expect(mirror.reader.findPollPage('tham-do-3', NOW)).toBeUndefined();
  });

  it('a poll kept off every page beside its own articles only', async () => {
    await write((writer) => {
      writer.put('poll', sample.poll(1, { onEveryPage: false }));
      writer.put('article', sample.article(1));
      writer.put('article', sample.article(2, { pollId: 'poll1' }));
    });
    expect(mirror.reader.getAsidePage(NOW).aside.poll).toBeNull();
    expect(mirror.reader.getHomePage(NOW).aside.poll).toBeNull();
    expect(mirror.reader.findArticlePage(2, NOW)?.poll?.poll.documentId).toBe('poll1');
  });

  it('notices from the minute they begin to the minute they end', async () => {
    await write((writer) => {
      writer.put('notice', sample.notice(1, { validFrom: NOW, validUntil: hours(1) }));
    });
    const count = (now: Date) => mirror.reader.getAsidePage(now).aside.notices.length;
    expect([count(hours(-0.001)), count(NOW), count(hours(0.999)), count(hours(1))]).toEqual([0, 1, 1, 0]);
  });

  it('where an address leads: with its slash, to the front for an empty month, nowhere when it never was', async () => {
    const { reader } = mirror;
    expect(reader.resolveAddress('/')).toEqual({ type: 'current', address: '/' });
    expect(reader.resolveAddress('/chuyen-muc-1')).toEqual({ type: 'moved', address: '/chuyen-muc-1/' });
    const month = '/chuyen-muc-1/thang/2020-01.html';
    expect(reader.resolveAddress(month)).toEqual({ type: 'moved', address: '/chuyen-muc-1/' });
    expect(reader.resolveAddress('/khong-co/')).toEqual({ type: 'unknown' });
    expect(reader.resolveAddress('/a/b/c')).toEqual({ type: 'unknown' });
    await write((writer) => writer.remove('section', 'section1'));
    expect(reader.resolveAddress('/chuyen-muc-1/')).toEqual({ type: 'gone' });
  });

  it.each([
    ['/CHUYEN-MUC-1/', '/chuyen-muc-1/'],
    ['//chuyen-muc-1/', '/chuyen-muc-1/'],
    ['/chuyen-muc-1//', '/chuyen-muc-1/'],
    ['/chuyen-muc-1/index.html', '/chuyen-muc-1/'],
    ['/chuy%C3%AAn-m%E1%BB%A5c-1', '/chuyen-muc-1/'],
    ['/chuyen-muc-1/bai-1-1', '/chuyen-muc-1/bai-1-1.html'],
    ['/chuyen-muc-1/bai-1-1.html/', '/chuyen-muc-1/bai-1-1.html'],
    ['/khac/TEN-CU-1.html', '/chuyen-muc-1/bai-1-1.html'],
    ['/du-lieu-ban-doc', '/du-lieu-ban-doc.html'],
    ['/index.html', '/'],
    ['//', '/'],
  ])('where the address %j leads, which is only half right', async (path, address) => {
    await write((writer) => writer.put('article', sample.article(1)));
    expect(mirror.reader.resolveAddress(path)).toEqual({ type: 'moved', address });
  });

  it.each(['//evil.example/', '//evil/', '/%2fevil/', '/404.html/', '/chuyen-muc-1/BAI-9-9.html'])(
    'that %j leads nowhere',
    (path) => {
      expect(mirror.reader.resolveAddress(path)).toEqual({ type: 'unknown' });
    },
  );

  it('for a comment: only of an article that stands on the site', async () => {
    await write((writer) => writer.put('article', sample.article(1, { commentPolicy: 'closed' })));
    const now = new Date('2026-03-01T00:00:00Z');
    expect(mirror.reader.findArticleForComment('article1', now)).toEqual({
      address: '/chuyen-muc-1/bai-1-1.html',
      headline: 'Bài 1',
      commentPolicy: 'closed',
    });
    expect(mirror.reader.findArticleForComment('article2', now)).toBeUndefined();
  });
});
