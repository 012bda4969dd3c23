import { expect, it } from 'vitest';
import { BROWSER_COOKIE } from './browser-id.ts';
import { toVisitor, type Arrival } from './visitor.ts';

const SITE = new URL('https://bao.example');
let browsers = 0;

function arrive(arrival: Partial<Arrival> = {}) {
  const randomBytes = () => new Uint8Array(16).fill((browsers += 1));
  return toVisitor(
    { browserCookie: undefined, address: '203.0.113.7', ...arrival },
    { readerSecret: 'secret', siteUrl: SITE, randomBytes },
  );
}

const valueOf = (cookie = '') => cookie.split(';')[0]?.replace(`${BROWSER_COOKIE}=`, '');

it('is known again by the cookie it was given, wherever it sends from', () => {
  const first = arrive();
  const again = arrive({ browserCookie: valueOf(first.cookie), address: '2001:db8::1' });
  expect(again.browserId).toBe(first.browserId);
  expect(again.keys.browserKey).toBe(first.keys.browserKey);
  expect(again.keys.networkKey).not.toBe(first.keys.networkKey);
  expect(again.cookie).toBeUndefined();
});

it('is a new one with no cookie, or with one that we did not sign', () => {
  const ids = [arrive(), arrive(), arrive({ browserCookie: 'nonsense' })].map(({ browserId }) => browserId);
  expect(new Set(ids).size).toBe(3);
});

it('shares its network, and nothing else, with its neighbours', () => {
  const [one, other] = [arrive(), arrive({ address: '203.0.113.99' })];
  expect(other.keys.networkKey).toBe(one.keys.networkKey);
  expect(other.keys.browserKey).not.toBe(one.keys.browserKey);
});

it('tells the newsroom neither its id nor its address', () => {
  const { browserId, keys } = arrive();
  expect(JSON.stringify(keys)).not.toContain(browserId);
  expect(JSON.stringify(keys)).not.toContain('203.0.113');
});
