import { between, many, type Random } from './random.ts';
import { circle, curve, ellipse, group, path, placed, type Point } from './shapes.ts';

const unit = (value: number): string => value.toFixed(1);

/** One frond of a palm from (0, 0): `reach` to the side (negative: left), first up, then drooping. */
function frond(reach: number, lift: number, droop: number, leaflets: number): string {
  const bend = (t: number): Point => [reach * t, -lift * 2 * t * (1 - t) * 1.6 + droop * t * t];
  const d = Array.from({ length: leaflets }, (_, index) => {
    const t = (index + 1) / leaflets;
    const [x, y] = bend(t);
    const [nextX, nextY] = bend(Math.min(1, t + 0.05));
    const length = Math.abs(reach) * 0.42 * Math.sin(Math.PI * (0.12 + t * 0.8));
    const lean = Math.sign(reach) * length * 0.45;
    const below = `M${unit(x)} ${unit(y)}L${unit(x + lean)} ${unit(y + length)}L${unit(nextX)} ${unit(nextY)}Z`;
    const above = `M${unit(x)} ${unit(y)}L${unit(x + lean * 1.5)} ${unit(y - length * 0.3)}L${unit(nextX)} ${unit(nextY)}Z`;
    return below + above;
  });
  return d.join('');
}

export interface PalmColours {
  trunk: string;
  leaf: string;
  lit: string;
}

/** A coconut palm standing at (x, y), `height` high; `lean` shifts its crown sideways. */
export function palm(random: Random, x: number, y: number, height: number, colours: PalmColours, lean = 0): string {
  const crown: Point = [lean, -height];
  const width = height * 0.028;
  const trunk = `M${unit(-width)} 0Q${unit(lean * 0.15 - width)} ${unit(-height * 0.6)} ${unit(crown[0] - width * 0.5)} ${unit(crown[1])}L${unit(crown[0] + width * 0.5)} ${unit(crown[1])}Q${unit(lean * 0.15 + width)} ${unit(-height * 0.6)} ${unit(width * 1.6)} 0Z`;
  const fronds = (count: number, fill: string, from: number): string =>
    many(count, (index) => {
      const side = ((index + 0.5) / count) * 2 - 1;
      const reach = (side + between(random, -0.1, 0.1)) * height * from;
      return path(frond(reach, height * between(random, 0.1, 0.24), height * between(random, 0.08, 0.3), 16), fill);
    });
  const nuts = many(6, (index) =>
    circle(
      crown[0] + ((index % 3) - 1) * width * 0.75,
      crown[1] + width * (0.9 + Math.floor(index / 3) * 0.7),
      width * 0.55,
      index % 2 ? colours.trunk : colours.leaf,
    ),
  );
  const leaves = placed(crown[0], crown[1], 1, fronds(7, colours.leaf, 0.46) + fronds(6, colours.lit, 0.38));
  return placed(x, y, 1, path(trunk, colours.trunk) + leaves + nuts);
}

/** A round crown of leaves in three tones, lit from the upper left. */
export function foliage(
  random: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  tones: readonly [string, string, string],
): string {
  const layer = (fill: string, count: number, shift: number, reach: number): string =>
    many(count, () => {
      const angle = between(random, 0, Math.PI * 2);
      const distance = Math.sqrt(random()) * reach;
      const size = between(random, 0.1, 0.2) * Math.min(width, height);
      return circle(
        x + Math.cos(angle) * distance * width * 0.5 - shift * width,
        y + Math.sin(angle) * distance * height * 0.5 - shift * height,
        size,
        fill,
      );
    });
  return layer(tones[0], 34, 0, 0.92) + layer(tones[1], 28, 0.06, 0.78) + layer(tones[2], 18, 0.14, 0.55);
}

/** A tree with a trunk at (x, y). */
export function tree(
  random: Random,
  x: number,
  y: number,
  height: number,
  tones: readonly [string, string, string],
  trunk = '#4a3426',
): string {
  const stem = `M${unit(x - height * 0.035)} ${unit(y)}Q${unit(x)} ${unit(y - height * 0.4)} ${unit(x - height * 0.015)} ${unit(y - height * 0.62)}L${unit(x + height * 0.03)} ${unit(y - height * 0.62)}Q${unit(x + height * 0.03)} ${unit(y - height * 0.3)} ${unit(x + height * 0.06)} ${unit(y)}Z`;
  return path(stem, trunk) + foliage(random, x, y - height * 0.7, height * 0.72, height * 0.56, tones);
}

/** Blades of grass or rice growing from a row at `y`, as one shape. */
export function blades(
  random: Random,
  from: number,
  to: number,
  y: number,
  height: number,
  step: number,
  stroke: string,
): string {
  const count = Math.max(1, Math.round((to - from) / step));
  const d = Array.from({ length: count }, () => {
    const x = between(random, from, to);
    const tall = height * between(random, 0.55, 1.1);
    const lean = tall * between(random, -0.35, 0.45);
    return `M${unit(x)} ${unit(y + between(random, -2, 4))}q${unit(lean * 0.2)} ${unit(-tall * 0.6)} ${unit(lean)} ${unit(-tall)}`;
  }).join('');
  return curve(d, stroke, Math.max(1.2, height * 0.06));
}

/** A banana plant at (x, y). */
export function banana(random: Random, x: number, y: number, height: number, leaf: string, lit: string): string {
  const leaves = many(8, (index) => {
    const turn = -75 + index * 21 + between(random, -6, 6);
    const length = height * between(random, 0.55, 0.75);
    const shape = `M0 0Q${unit(length * 0.16)} ${unit(-length * 0.5)} 0 ${unit(-length)}Q${unit(-length * 0.16)} ${unit(-length * 0.5)} 0 0Z`;
    return placed(
      0,
      -height * 0.4,
      1,
      path(shape, index % 2 ? leaf : lit) + curve(`M0 0L0 ${unit(-length * 0.95)}`, '#e9f2a8', 1.5, { opacity: 0.5 }),
      turn,
    );
  });
  return placed(
    x,
    y,
    1,
    path(
      `M${unit(-height * 0.05)} 0L${unit(-height * 0.03)} ${unit(-height * 0.45)}L${unit(height * 0.03)} ${unit(-height * 0.45)}L${unit(height * 0.05)} 0Z`,
      '#7c8f45',
    ) + leaves,
  );
}

/** A far line of trees along `y`, as soft bumps. */
export function treeline(random: Random, from: number, to: number, y: number, height: number, fill: string): string {
  const bumps = many(Math.ceil((to - from) / (height * 0.45)), (index) => {
    const size = height * between(random, 0.45, 0.85);
    return ellipse(from + index * height * 0.45, y - size * 0.35, size * 0.7, size * 0.75, fill);
  });
  return group(
    {},
    bumps,
    `<rect x="${from}" y="${unit(y - height * 0.3)}" width="${to - from}" height="${unit(height * 0.34)}" fill="${fill}"/>`,
  );
}
