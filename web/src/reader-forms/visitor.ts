import { parseBrowserCookie, toBrowserCookie, toBrowserId, toBrowserKey, toNetworkKey } from './browser-id.ts';
import { toNetworkPrefix } from './limits/network.ts';

/** A browser that sends us something. */
export interface Visitor {
  /** Our own number for the browser; stays between it and us. */
  browserId: string;
  /** The browser and its network as the newsroom may know them: keyed hashes. */
  keys: { browserKey: string; networkKey: string };
  /** The `Set-Cookie` header by which we know the browser again; only for one that is new to us. */
  cookie?: string;
}

export interface Arrival {
  /** The value of BROWSER_COOKIE, if the browser sent one. */
  browserCookie: string | undefined;
  /** Where it sends from, as `toAddress` says. */
  address: string;
}

/** Who sends, known again by the cookie, or as a new browser with an id made of 16 random bytes. */
export function toVisitor(
  { browserCookie, address }: Arrival,
  { readerSecret, siteUrl, randomBytes }: { readerSecret: string; siteUrl: URL; randomBytes: () => Uint8Array },
): Visitor {
  const knownId = parseBrowserCookie(browserCookie, readerSecret);
  const browserId = knownId ?? toBrowserId(randomBytes());
  const keys = {
    browserKey: toBrowserKey(browserId, readerSecret),
    networkKey: toNetworkKey(toNetworkPrefix(address), readerSecret),
  };
  return { browserId, keys, ...(knownId ? {} : { cookie: toBrowserCookie(browserId, readerSecret, siteUrl) }) };
}
