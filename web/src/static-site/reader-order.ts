/**
 * In which order files are to reach readers: what pages refer to, other files, pages, the fronts that lead to them,
 * the home page.
 */
export const READER_ORDER = ['hashed', 'other', 'page', 'front', 'home'] as const;

export type FileGroup = (typeof READER_ORDER)[number];

/** Names made from the content: such a file never says anything else. */
const HASHED = /^(?:_astro|media)\//u;

export function toGroup(path: string): FileGroup {
  if (HASHED.test(path)) return 'hashed';
  if (!path.endsWith('.html')) return 'other';
  if (path === 'index.html') return 'home';
  return path.endsWith('/index.html') ? 'front' : 'page';
}

/** The same paths, those first that others need. */
export function inReaderOrder(paths: readonly string[]): string[] {
  return READER_ORDER.flatMap((group) => paths.filter((path) => toGroup(path) === group));
}

/** What is taken away goes the other way round: pages before what they refer to. */
export function inRemovalOrder(paths: readonly string[]): string[] {
  return inReaderOrder(paths).reverse();
}
