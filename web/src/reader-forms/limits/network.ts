import { BlockList, isIPv6 } from 'node:net';

/** Addresses from which no reader comes over the internet: there a proxy of ours stands before us. */
const INNER = new BlockList();
INNER.addSubnet('127.0.0.0', 8);
INNER.addSubnet('10.0.0.0', 8);
INNER.addSubnet('172.16.0.0', 12);
INNER.addSubnet('192.168.0.0', 16);
INNER.addAddress('::1', 'ipv6');
INNER.addSubnet('fc00::', 7, 'ipv6');

/**
 * The address a request comes from. Behind a proxy of ours it is what that proxy itself has added at the end of
 * `X-Forwarded-For`; what stands before it may be forged.
 */
export function toAddress(headers: Pick<Headers, 'get'>, socketAddress: string): string {
  const socket = unmapped(socketAddress);
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded && isInner(socket) ? unmapped(forwarded) : socket;
}

function isInner(address: string): boolean {
  return INNER.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** "::ffff:203.0.113.7" is how a socket for both families names an IPv4 address. */
function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/iu, '');
}

/** The network an address belongs to: its /24 (IPv4) or its /48 (IPv6), such as "203.0.113.0/24". */
export function toNetworkPrefix(address: string): string {
  if (isIPv6(address)) return `${toGroups(address).slice(0, 3).join(':')}::/48`;
  return `${address.split('.').slice(0, 3).join('.')}.0/24`;
}

/** The eight groups of an IPv6 address, each without leading zeros. */
function toGroups(address: string): string[] {
  const [head = [], tail = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail].map((group) => group.toLowerCase().replace(/^0+(?=.)/u, ''));
}
