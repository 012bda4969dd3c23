import { resolvePaints } from './paint.ts';

/** A drawing before it is turned into pixels. */
export interface Picture {
  width: number;
  height: number;
  svg: string;
}

export const LANDSCAPE = { width: 1600, height: 1067 } as const;
export const UPRIGHT = { width: 1067, height: 1600 } as const;
export const SQUARE = { width: 900, height: 900 } as const;

const FILTERS = [4, 10, 24]
  .map(
    (blur) =>
      `<filter id="blur${blur}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${blur}"/></filter>`,
  )
  .join('');

/** Layers, the farthest first, as one SVG of the given size. Filters #blur4, #blur10 and #blur24 may be used. */
export function picture(size: { width: number; height: number }, ...layers: string[]): Picture {
  const { drawing, definitions } = resolvePaints(layers.join('\n'));
  const { width, height } = size;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return { width, height, svg: `${head}<defs>${FILTERS}${definitions}</defs>${drawing}</svg>` };
}
