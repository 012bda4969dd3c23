import { isIP } from 'node:net';

/**
 * Whether a request that may write came to us under a name of ours: that of SITE_URL, or one that nobody else can make
 * point here (localhost, an IP address). A page elsewhere whose name was made to lead here gets no answer
 * (DNS rebinding).
 */
export function isOwnHost(host: string | undefined, siteUrl: URL): boolean {
  if (host === siteUrl.host) return true;
  const parsed = URL.parse(`http://${host ?? ''}`);
  if (!parsed || parsed.host !== host?.toLowerCase()) return false;
  return parsed.hostname === 'localhost' || isIP(parsed.hostname.replace(/^\[|\]$/gu, '')) !== 0;
}
