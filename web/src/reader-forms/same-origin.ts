/**
 * Whether a form was sent from our own pages. Browsers say so in `Sec-Fetch-Site`; older ones, and all of them on
 * plain http away from localhost, only send `Origin`. A request with neither may come from anywhere: it is let in by its
 * token alone (form-token.ts), which other sites cannot get. The rule is that of Go's CrossOriginProtection: https://pkg.go.dev/net/http#CrossOriginProtection
 */
export function isSameOrigin(headers: Pick<Headers, 'get'>, siteUrl: URL): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null || origin === siteUrl.origin) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}
