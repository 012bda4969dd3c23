import { expect, it } from 'vitest';
import { toSender } from './sender.ts';

const from = (socketAddress: string, forwarded?: string) =>
  toSender(new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }), socketAddress);

it('is the address of the socket, whatever a reader claims to be forwarded for', () => {
  expect(from('203.0.113.7')).toBe('203.0.113.7');
  expect(from('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
});

it('is what our own proxy says, not what the reader told the proxy', () => {
  expect(from('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
  expect(from('172.18.0.5', '203.0.113.7')).toBe('203.0.113.7');
  expect(from('::ffff:127.0.0.1', '203.0.113.7')).toBe('203.0.113.7');
  expect(from('::1', '2001:db8::1')).toBe('2001:db8:0:0');
});

it('is one for all addresses of a household’s IPv6 network, and for both spellings of IPv4', () => {
  expect(from('2001:db8:1:2:3:4:5:6')).toBe(from('2001:db8:1:2::9'));
  expect(from('2001:db8:1:2::9')).not.toBe(from('2001:db8:1:3::9'));
  expect(from('::ffff:203.0.113.7')).toBe(from('203.0.113.7'));
});
