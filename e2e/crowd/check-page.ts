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
