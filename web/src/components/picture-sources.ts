import type { Picture, Rendition } from '../model/documents.ts';

/** No screen of our readers gains by more; wider originals are offered only when there is nothing else. */
const WIDEST_OFFERED = 2400;

/** The width a browser without `srcset`, and a page that is shared, is given at most. */
const WIDEST_FALLBACK = 1200;

/** What an `img` needs to choose a file and to keep its place: fallback with its size, and the candidates. */
export interface PictureSources {
  src: string;
  width: number;
  height: number;
  /** Absent when there is nothing to choose from. */
  srcset?: string;
}

/** @throws RangeError when the picture has no rendition, which the mirror never allows. */
export function toSources({ renditions }: Picture): PictureSources {
  const offered = renditions.filter(({ width }) => width <= WIDEST_OFFERED);
  const candidates = offered.length > 0 ? offered : renditions.slice(0, 1);
  const fallback = candidates.findLast(({ width }) => width <= WIDEST_FALLBACK) ?? candidates[0];
  if (!fallback) throw new RangeError('A picture needs at least one rendition');
  const { url: src, width, height } = fallback;
  return candidates.length > 1 ? { src, width, height, srcset: toSrcset(candidates) } : { src, width, height };
}

function toSrcset(renditions: readonly Rendition[]): string {
  return renditions.map(({ url, width }) => `${url} ${width}w`).join(', ');
}
