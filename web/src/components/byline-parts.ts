import type { ArticleAuthor } from '../model/page-data.ts';

export interface BylinePart {
  text: string;
  /** The author's own page. */
  address?: string;
}

export interface LinkedByline {
  parts: BylinePart[];
  /** The authors whom the byline does not name, so that another line must lead to them. */
  unnamed: ArticleAuthor[];
}

/**
 * The printed byline with the authors in it linked to their pages, by name or pen name: "Kim Phượng - Hữu Lộc".
 * What the byline says is printed as it is; an author is linked once, where one of the names first stands as whole words.
 */
export function toLinkedByline(byline: string | null, authors: readonly ArticleAuthor[]): LinkedByline {
  let parts: BylinePart[] = byline ? [{ text: byline }] : [];
  const linked = new Set<string>();
  for (const { name, address } of toNames(authors)) {
    const after = linked.has(address) ? undefined : linkFirst(parts, name, address);
    if (!after) continue;
    parts = after;
    linked.add(address);
  }
  return { parts, unnamed: authors.filter(({ address }) => !linked.has(address)) };
}

/** The longest first, so that "Ngọc Ánh" is not taken for "Ánh". */
function toNames(authors: readonly ArticleAuthor[]): { name: string; address: string }[] {
  const names = authors.flatMap(({ name, penName, address }) => [
    { name, address },
    ...(penName ? [{ name: penName, address }] : []),
  ]);
  return names.sort((a, b) => b.name.length - a.name.length);
}

/** Undefined when the name stands nowhere that is not linked yet. */
function linkFirst(parts: readonly BylinePart[], name: string, address: string): BylinePart[] | undefined {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
  const index = parts.findIndex((part) => !part.address && pattern.test(part.text));
  const { text = '' } = parts[index] ?? {};
  const found = pattern.exec(text);
  if (!found) return undefined;
  const around = [
    { text: text.slice(0, found.index) },
    { text: found[0], address },
    { text: text.slice(found.index + found[0].length) },
  ];
  return parts.toSpliced(index, 1, ...around.filter((part) => part.text !== ''));
}
