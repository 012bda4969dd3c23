import { describe, expect, it } from 'vitest';
import { isTokenExpired, parseFormToken, toFormToken, type FormToken } from './form-token.ts';

const START = new Date('2026-11-22T10:00:00Z');
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
const TOKEN: FormToken = { nonce: 'n'.repeat(16), issuedAt: after(1), startedAt: START, opensAt: after(2) };
const TO = { action: '/-/binh-chon', holder: 'browser-key' };
const value = toFormToken(TOKEN, TO, 'secret');

function parse(given: string, from: { action?: string; holders?: string[] } = {}, secret = 'secret') {
  return parseFormToken(given, { action: TO.action, holders: ['browser-key', 'network-key'], ...from }, secret);
}

describe('the token of a form', () => {
  it('gives back what was put in', () => {
    expect(parse(value)).toEqual(TOKEN);
    const bare: FormToken = { ...TOKEN, startedAt: null, opensAt: null };
    expect(parse(toFormToken(bare, { ...TO, holder: 'network-key' }, 'secret'))).toEqual(bare);
  });

  it('is worth nothing in other hands, for another form, with another secret, or changed', () => {
    expect(parse(value, { holders: ['other browser', 'network-key'] })).toBeUndefined();
    expect(parse(value, { action: '/-/binh-luan' })).toBeUndefined();
    expect(parse(value, {}, 'other secret')).toBeUndefined();
    const later = toFormToken({ ...TOKEN, issuedAt: after(50) }, TO, 'other secret');
    const [issued = ''] = later.split('.');
    for (const invented of ['', value.slice(1), `${value}x`, value.replace(/^[^.]+/u, issued), 'a.b.c.d.e']) {
      expect(parse(invented)).toBeUndefined();
    }
  });

  it('lasts an hour, counted from when it opens', () => {
    expect(isTokenExpired(TOKEN, after(62))).toBe(false);
    expect(isTokenExpired(TOKEN, after(63))).toBe(true);
    expect(isTokenExpired({ ...TOKEN, opensAt: null }, after(62))).toBe(true);
  });
});
