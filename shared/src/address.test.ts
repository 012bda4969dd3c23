import { describe, expect, it } from 'vitest';
import {
  articleAddress,
  ASIDE_ADDRESS,
  AUTHORS_ADDRESS,
  PRIVACY_ADDRESS,
  authorAddress,
  COMMENT_ACTION,
  HOME_ADDRESS,
  monthAddress,
  NOT_FOUND_ADDRESS,
  parseAddress,
  pollAddress,
  RESERVED_SECTION_SLUGS,
  sectionAddress,
  tagAddress,
  toFilePath,
  toLikelyAddresses,
  VOTE_ACTION,
} from './address.ts';
import { KNOCK_PATH } from './knock.ts';

const PLACES = [
  [HOME_ADDRESS, { type: 'home' }],
  [ASIDE_ADDRESS, { type: 'aside' }],
  [AUTHORS_ADDRESS, { type: 'authors' }],
  [PRIVACY_ADDRESS, { type: 'privacy' }],
  [NOT_FOUND_ADDRESS, { type: 'notFound' }],
  [sectionAddress('thoi-su'), { type: 'section', slug: 'thoi-su' }],
  [monthAddress(sectionAddress('thoi-su'), '2021-03'), { type: 'section', slug: 'thoi-su', month: '2021-03' }],
  [authorAddress('kim-phuong'), { type: 'author', slug: 'kim-phuong' }],
  [monthAddress(authorAddress('kim-phuong'), '2021-12'), { type: 'author', slug: 'kim-phuong', month: '2021-12' }],
  [tagAddress('thi-dua'), { type: 'tag', slug: 'thi-dua' }],
  [monthAddress(tagAddress('thang'), '2021-01'), { type: 'tag', slug: 'thang', month: '2021-01' }],
  [pollAddress('nhan-tai-12'), { type: 'poll', slug: 'nhan-tai-12' }],
] as const;

describe('addresses', () => {
  it.each(PLACES)('%s is taken apart into what it was made of', (address, named) => {
    expect(parseAddress(address)).toEqual(named);
  });

  it.each([
    { sectionSlug: 'thoi-su', slug: 'mua-lu', serial: 7 },
    { sectionSlug: 'thoi-su', slug: 'covid-19', serial: 1 },
    { sectionSlug: '24h', slug: '2021', serial: 9_999_999_999 },
    { sectionSlug: 'kinh-te-2', slug: 'gia-vang-31-12-2021', serial: 310 },
  ])('of the article %o are taken apart into what they were made of', (article) => {
    expect(parseAddress(articleAddress(article))).toEqual({ type: 'article', ...article });
  });

  it.each([
    '',
    'thoi-su/',
    '/thoi-su',
    '//evil.example/',
    '/\\evil.example/',
    '/thoi-su/mua-lu.html',
    '/thoi-su/mua-lu-0.html',
    '/thoi-su/mua-lu-007.html',
    '/thoi-su/mua-lu-12345678901.html',
    '/Thoi-Su/mua-lu-7.html',
    '/thoi-su/mua--lu-7.html',
    '/thoi-su/mưa-lũ-7.html',
    '/thoi-su/mua-lu-7.html?x=1',
    '/thoi-su/mua-lu-7.html\n',
    '/thoi-su/../../etc/passwd-7.html',
    '/thoi-su/%2e%2e/a-7.html',
    '/thoi-su/thang/2021-13.html',
    '/thoi-su/thang/2021-00.html',
    '/thoi-su/thang/21-03.html',
    '/tac-gia',
    '/chu-de/',
    '/media/anh-1.html',
    COMMENT_ACTION,
    VOTE_ACTION,
    KNOCK_PATH,
  ])('“%s” is none', (path) => {
    expect(parseAddress(path)).toBeUndefined();
  });

  it.each([
    ['/THOI-SU/', '/thoi-su/'],
    ['/thoi-su', '/thoi-su/'],
    ['//thoi-su/', '/thoi-su/'],
    ['/thoi-su//', '/thoi-su/'],
    ['/th%65i-su/', '/thei-su/'],
    ['/th%E1%BB%9Di-s%E1%BB%B1/', '/thoi-su/'],
    ['/thoi-su/index.html', '/thoi-su/'],
    ['/thoi-su/mua-lu-31', '/thoi-su/mua-lu-31.html'],
    ['/thoi-su/mua-lu-31.html/', '/thoi-su/mua-lu-31.html'],
    ['/thoi-su/mua-lu-31/', '/thoi-su/mua-lu-31.html'],
    ['/thoi-su/mua--lu-31.html', '/thoi-su/mua-lu-31.html'],
    ['/Thoi-su/MUA-LU-31.HTML', '/thoi-su/mua-lu-31.html'],
    ['/thoi-su/mua-lu-31.html).', '/thoi-su/mua-lu-31.html'],
    ['/tac-gia', AUTHORS_ADDRESS],
    ['/tham-do/nhan-tai-12/', '/tham-do/nhan-tai-12.html'],
    ['/thoi-su/thang/2021-03', '/thoi-su/thang/2021-03.html'],
    ['//', HOME_ADDRESS],
    ['/index.html', HOME_ADDRESS],
  ])('“%s”, only half right, may mean “%s”', (path, address) => {
    expect(toLikelyAddresses(path)).toContain(address);
  });

  it.each([
    '//evil.example/',
    '//evil.example/thoi-su/',
    '/\\evil.example/',
    '\\\\evil/',
    '/%5cevil.example/',
    '/%2f%2fevil.example/',
    '/..//evil.example',
    '/%zz/',
    '/%00',
    `//${'.'.repeat(100_000)}x`,
    'https://evil.example/',
    '//evil/x-1.html\r\nx:1',
  ])('“%s” may mean nothing of ours', (path) => {
    expect(toLikelyAddresses(path)).toEqual([]);
  });

  it('that are half right never mean another site, nor the pages that say what is not there', () => {
    expect(toLikelyAddresses('/404.html/')).not.toContain(NOT_FOUND_ADDRESS);
    for (const path of ['//evil/', '////evil', '/%2f/evil/', '/%2Fevil/mua-lu-31.html', '/ev%69l']) {
      for (const address of toLikelyAddresses(path)) expect(address).toMatch(/^\/[a-z]/u);
    }
  });

  it('never take for a section what belongs to the site itself', () => {
    for (const slug of RESERVED_SECTION_SLUGS) {
      expect(parseAddress(sectionAddress(slug))?.type).not.toBe('section');
    }
    expect(parseAddress('/media-so/')).toEqual({ type: 'section', slug: 'media-so' });
  });

  it('lead to one file each, within the folder of the site', () => {
    const files = PLACES.map(([address]) => toFilePath(address));
    expect(new Set(files).size).toBe(files.length);
    expect(files.every((file) => file.endsWith('.html') && !file.startsWith('/') && !file.includes('..'))).toBe(true);
    expect(toFilePath('/')).toBe('index.html');
    expect(toFilePath('/thoi-su/')).toBe('thoi-su/index.html');
    expect(toFilePath('/thoi-su/mua-lu-7.html')).toBe('thoi-su/mua-lu-7.html');
  });
});
