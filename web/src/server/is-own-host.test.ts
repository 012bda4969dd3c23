import { expect, it } from 'vitest';
import { isOwnHost } from './is-own-host.ts';

const siteUrl = new URL('https://bao.example.vn');

it.each(['bao.example.vn', 'localhost:4321', '127.0.0.1:4321', '[::1]:4321'])('knows %s for its own', (host) => {
  expect(isOwnHost(host, siteUrl)).toBe(true);
});

it.each([
  undefined,
  '',
  'evil.example',
  'bao.example.vn.evil.example',
  'localhost.evil.example',
  'evil@127.0.0.1',
  'a b',
])('does not know %s', (host) => {
  expect(isOwnHost(host, siteUrl)).toBe(false);
});
