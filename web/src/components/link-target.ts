/**
 * Where a link that an editor typed leads, ready to print: site-relative within our own pages, with `rel` when it
 * leads outside. Which links may be printed at all was decided at the gate (strapi/is-safe-url.ts).
 */
export function toLinkTarget(url: string, siteUrl: URL): { href: string; rel?: string } {
  const target = URL.parse(url, siteUrl);
  if (!target || url.startsWith('#')) return { href: url };
  if (target.origin === siteUrl.origin) return { href: `${target.pathname}${target.search}${target.hash}` };
  return target.protocol.startsWith('http') ? { href: target.href, rel: 'noopener nofollow' } : { href: target.href };
}
