import { describe, expect, it } from 'vitest';
import { parseBrowserCookie, toBrowserCookie, toBrowserId, toVoterKey } from './browser-id.ts';

const ID = toBrowserId(new Uint8Array(16).fill(7));
const HTTP = new URL('http://localhost:4321');
const HTTPS = new URL('https://bao.example');

function valueOf(cookie: string): string {
  return cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';'));
}

describe('the cookie of a browser', () => {
  it('gives back the id that was put in', () => {
    expect(parseBrowserCookie(valueOf(toBrowserCookie(ID, 'secret', HTTP)), 'secret')).toBe(ID);
  });

  it('is worth nothing when it was changed, signed with another secret, or invented', () => {
    const value = valueOf(toBrowserCookie(ID, 'secret', HTTP));
    const otherId = toBrowserId(new Uint8Array(16).fill(8));
    expect(parseBrowserCookie(value.replace(ID, otherId), 'secret')).toBeUndefined();
    expect(parseBrowserCookie(value, 'other secret')).toBeUndefined();
    for (const invented of [undefined, '', ID, `${ID}.`, `${ID}.${'A'.repeat(43)}`, `${value}x`, `x${value}`]) {
      expect(parseBrowserCookie(invented, 'secret')).toBeUndefined();
    }
  });

  it('is out of reach of scripts and other sites, and of plain http where the site has TLS', () => {
    expect(toBrowserCookie(ID, 'secret', HTTP)).toMatch(/; Path=\/-\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/u);
    expect(toBrowserCookie(ID, 'secret', HTTPS)).toMatch(/; Secure$/u);
  });
});

describe('the key of a voter', () => {
  it('is the same for a browser in one poll and another one elsewhere', () => {
    const key = toVoterKey('p1', ID, 'secret');
    expect(toVoterKey('p1', ID, 'secret')).toBe(key);
    const others = [toVoterKey('p2', ID, 'secret'), toVoterKey('p1', 'x', 'secret'), toVoterKey('p1', ID, 'other')];
    expect(new Set([key, ...others]).size).toBe(4);
  });

  it('does not reveal the id, and is not the signature of a cookie', () => {
    expect(toVoterKey('browser', ID, 'secret')).not.toContain(ID);
    expect(toBrowserCookie(ID, 'secret', HTTP)).not.toContain(toVoterKey('p1', ID, 'secret'));
  });
});
