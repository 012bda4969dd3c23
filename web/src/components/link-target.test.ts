import { expect, test } from 'vitest';
import { toLinkTarget } from './link-target.ts';

const siteUrl = new URL('https://bao.example');

test.each([
  ['/thoi-su/?a=1#b', { href: '/thoi-su/?a=1#b' }],
  ['https://bao.example/thoi-su/', { href: '/thoi-su/' }],
  ['#muc-2', { href: '#muc-2' }],
  ['mailto:toasoan@bao.example', { href: 'mailto:toasoan@bao.example' }],
])('%s stays ours', (url, target) => expect(toLinkTarget(url, siteUrl)).toEqual(target));

test.each(['https://khac.example/x', 'http://bao.example/', '//khac.example/x'])(
  'search engines are told not to follow %s, which leads outside',
  (url) => expect(toLinkTarget(url, siteUrl).rel).toBe('noopener nofollow'),
);
