import { expect, test } from 'vitest';
import { toJsonLd } from './json-ld.ts';
import { toNewsArticle, type NewsArticlePage } from './news-article.ts';

const siteUrl = new URL('https://bao.example');

const page: NewsArticlePage = {
  frame: { masthead: null, sections: [] },
  address: '/thoi-su/mua-lu-12.html',
  headline: 'Mùa lũ',
  abstract: 'Nước lên sớm.',
  section: { name: 'Thời sự', address: '/thoi-su/' },
  datePublished: new Date('2021-03-01T10:11:00Z'),
  dateModified: null,
  contentLocation: null,
  leadImage: null,
  byline: null,
  authors: [],
  tags: [],
  corrections: [],
  comments: {
    articleId: 'article1',
    order: 'newest',
    page: 1,
    pageCount: 1,
    threads: [],
    commentCount: 0,
    threadCount: 0,
  },
};

test('an article with only what it must have says nothing about the rest', () =>
  expect(toNewsArticle(page, siteUrl)).toEqual({
    '@type': 'NewsArticle',
    mainEntityOfPage: 'https://bao.example/thoi-su/mua-lu-12.html',
    headline: 'Mùa lũ',
    abstract: 'Nước lên sớm.',
    inLanguage: 'vi',
    isAccessibleForFree: true,
    datePublished: '2021-03-01T10:11:00.000Z',
    articleSection: 'Thời sự',
    commentCount: 0,
  }));

test('authors are named with their pages, else by the byline', () => {
  const authors = [{ name: 'Kim Phượng', penName: 'K.P', address: '/tac-gia/kim-phuong/' }];
  expect(toNewsArticle({ ...page, byline: 'K.P', authors }, siteUrl)['author']).toEqual([
    { '@type': 'Person', name: 'Kim Phượng', url: 'https://bao.example/tac-gia/kim-phuong/' },
  ]);
  expect(toNewsArticle({ ...page, byline: 'PV' }, siteUrl)['author']).toEqual([{ '@type': 'Person', name: 'PV' }]);
});

test('no headline can end the script element that the data stands in', () => {
  const headline = 'Xong</script><script>alert(1)</script><!-- & \u2028';
  const written = toJsonLd(toNewsArticle({ ...page, headline }, siteUrl));
  expect(written).not.toMatch(/[<>&\u2028]/u);
  expect(JSON.parse(written)).toMatchObject({ '@context': 'https://schema.org', headline });
});
