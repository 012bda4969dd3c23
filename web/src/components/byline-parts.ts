import type { Link } from '../model/page-data.ts';

export interface BylinePart {
  text: string;
  /** The author's own page. */
  address?: string;
}

/**
 * The printed byline with the authors' names in it linked to their pages: "Kim Phượng - Hữu Lộc".
 * What the byline says is printed as it is; a name is linked once, where it first stands.
 */
export function toBylineParts(byline: string | null, authors: readonly Link[]): BylinePart[] {
  const printed = byline ?? authors.map(({ name }) => name).join(' - ');
  const longestFirst = [...authors].sort((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce(linkFirst, printed ? [{ text: printed }] : []);
}

function linkFirst(parts: BylinePart[], { name, address }: Link): BylinePart[] {
  const index = parts.findIndex((part) => !part.address && part.text.includes(name));
  const part = parts[index];
  if (!part || name === '') return parts;
  const at = part.text.indexOf(name);
  const around = [
    { text: part.text.slice(0, at) },
    { text: name, address },
    { text: part.text.slice(at + name.length) },
  ];
  return parts.toSpliced(index, 1, ...around.filter(({ text }) => text !== ''));
}
