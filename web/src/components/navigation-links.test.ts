import { expect, test } from 'vitest';
import type { Masthead } from '../model/documents.ts';
import { toFooterLinks, toNavigation } from './navigation-links.ts';

const siteUrl = new URL('https://bao.example');
const sections = [
  { name: 'Thời sự', address: '/thoi-su/' },
  { name: 'Kinh tế', address: '/kinh-te/' },
];
const withMenu = (...menu: Masthead['menu']) => ({ masthead: { menu } as Masthead, sections });

test('all sections are in the bar while the newsroom has no masthead', () => {
  const names = toNavigation({ masthead: null, sections }, siteUrl).map(({ name }) => name);
  expect(names).toEqual(['Trang chủ', 'Thời sự', 'Kinh tế']);
});

test('the menu of the newsroom takes the place of the sections, with the home page once', () => {
  const frame = withMenu({ label: 'Trang nhất', url: 'https://bao.example/' }, { label: 'Kinh tế', url: '/kinh-te/' });
  expect(toNavigation(frame, siteUrl).map(({ href }) => href)).toEqual(['/', '/kinh-te/']);
});

test('the foot of the page names every section once, then what only the menu leads to, then the authors and what is kept of readers', () => {
  const frame = withMenu({ label: 'Kinh tế', url: '/kinh-te/' }, { label: 'Đặt báo', url: '/chu-de/dat-bao/' });
  expect(toFooterLinks(frame, siteUrl).map(({ href }) => href)).toEqual([
    '/thoi-su/',
    '/kinh-te/',
    '/chu-de/dat-bao/',
    '/tac-gia/',
    '/du-lieu-ban-doc.html',
  ]);
});
