/** What is wrong with a page as a reader got it; undefined when nothing is. Articles bear one mark in all places. */
export function findFault(address: string, status: number, html: string): string | undefined {
  if (status !== 200) return `${address} answered ${status}`;
  if (!html.startsWith('<!DOCTYPE html>') || !html.trimEnd().endsWith('</html>')) return `${address} is torn`;
  const marks = findMarks(html);
  if (address.endsWith('.html') && marks.length < PLACES.length) return `${address} lacks a part`;
  return new Set(marks).size > 1 ? `${address} shows two states at once: ${marks.join(', ')}` : undefined;
}

/** Title, heading and standfirst. */
const PLACES = [/<title>([^<]*)/u, /<h1[^>]*>([^<]*)/u, /<meta name="description" content="([^"]*)"/u];

function findMarks(html: string): string[] {
  return PLACES.flatMap((part) => /dấu \d+/u.exec(part.exec(html)?.[1] ?? '')?.[0] ?? []);
}

/** The scripts, styles and pictures that a page names. */
export function listFiles(html: string): string[] {
  const values = [...html.matchAll(/(?:href|src|srcset)="([^"]*)"/gu)].map(([, value = '']) => value);
  const addresses = values.flatMap((value) => value.split(/,\s+/u)).map((part) => part.split(' ')[0] ?? '');
  return addresses.filter((address) => /^\/(?:media|_astro)\//u.test(address));
}
