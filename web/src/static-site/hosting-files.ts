import type { Redirects } from './redirects.ts';

/** Cloudflare Pages takes 100 rules with a `*` and 2,000 without; Netlify takes more. */
const PATTERNS_AT_MOST = 100;
const LINES_AT_MOST = 2_000;

/**
 * Files that tell static hosts what our own server knows: by name, what stands in them.
 * @param headers what our own server sends with every answer
 */
export function toHostingFiles(
  redirects: Redirects,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    _headers: toHeaderRules(headers),
    _redirects: toRedirectRules(redirects),
    // GitHub Pages leaves out folders that begin with an underscore unless this is there.
    '.nojekyll': '',
  };
}

function toHeaderRules(headers: Readonly<Record<string, string>>): string {
  const all = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const immutable = '  cache-control: public, max-age=31536000, immutable';
  return ['/*', ...all, '/_astro/*', immutable, '/media/*', immutable, ''].join('\n');
}

/** Sections come first: a pattern takes the addresses of their articles along. */
function toRedirectRules({ moved }: Redirects): string {
  const fronts = Object.entries(moved).filter(([from]) => from.endsWith('/'));
  const polls = Object.entries(moved).filter(([from]) => !from.endsWith('/'));
  const patterns = fronts.slice(0, PATTERNS_AT_MOST).map(([from, to]) => `${from}* ${to}:splat 301`);
  const plain = [...polls, ...fronts.slice(PATTERNS_AT_MOST)].map(([from, to]) => `${from} ${to} 301`);
  return [...plain.slice(0, LINES_AT_MOST), ...patterns, ''].join('\n');
}
