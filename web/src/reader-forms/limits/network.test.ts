import { describe, expect, it } from 'vitest';
import { toAddress, toNetworkPrefix } from './network.ts';

const from = (socketAddress: string, forwarded?: string) =>
  toAddress(new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }), socketAddress);

describe('the address of a request', () => {
  it('is that of the socket, whatever a reader claims to be forwarded for', () => {
    expect(from('203.0.113.7')).toBe('203.0.113.7');
    expect(from('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
  });

  it('is what our own proxy says, not what the reader told the proxy', () => {
    expect(from('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
    expect(from('172.18.0.5', '203.0.113.7')).toBe('203.0.113.7');
    expect(from('::ffff:127.0.0.1', '203.0.113.7')).toBe('203.0.113.7');
    expect(from('::1', '2001:db8::1')).toBe('2001:db8::1');
  });

  it('is one in both spellings of IPv4', () => {
    expect(from('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });
});

describe('the prefix of a network', () => {
  it('is the first three numbers of an IPv4 address', () => {
    expect(toNetworkPrefix('203.0.113.7')).toBe('203.0.113.0/24');
    expect(toNetworkPrefix('203.0.113.255')).toBe('203.0.113.0/24');
  });

  it('is the first three groups of an IPv6 address, however it is spelt', () => {
    for (const address of ['2001:db8:1:2:3:4:5:6', '2001:DB8:1::9', '2001:0db8:0001::']) {
      expect(toNetworkPrefix(address)).toBe('2001:db8:1::/48');
    }
    expect(toNetworkPrefix('::1')).toBe('0:0:0::/48');
    expect(toNetworkPrefix('2001:db8:2::9')).toBe('2001:db8:2::/48');
  });
});
