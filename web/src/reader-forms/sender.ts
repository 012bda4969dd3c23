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
 * Who sends, for counting: an IPv4 address or the /64 network of an IPv6 one, of which a household has one.
 * Behind a proxy of ours it is what that proxy itself has added at the end of `X-Forwarded-For`; all before it is
 * hearsay.
 */
export function toSender(headers: Headers, socketAddress: string): string {
  const socket = unmapped(socketAddress);
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return toNetwork(forwarded && isInner(socket) ? unmapped(forwarded) : socket);
}

function isInner(address: string): boolean {
  return INNER.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** "::ffff:203.0.113.7" is how a socket for both families names an IPv4 address. */
function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/iu, '');
}

function toNetwork(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::').map((half) => half.split(':').filter(Boolean)) as [string[], string[]?];
  const zeros = tail ? Array<string>(8 - head.length - tail.length).fill('0') : [];
  return [...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(':');
}
