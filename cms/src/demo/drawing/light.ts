import { down, radial } from './paint.ts';
import { between, many, type Random } from './random.ts';
import { circle, ellipse, polygon, rect } from './shapes.ts';

type Size = { width: number; height: number };

/** The sky from the top down to `horizon`. */
export function sky(size: Size, horizon: number, ...colours: string[]): string {
  return rect(0, 0, size.width, horizon + 2, down(...colours));
}

/** A soft shine around a point. */
export function glow(x: number, y: number, radius: number, colour: string, opacity = 1): string {
  return circle(x, y, radius, radial(`${colour}/${opacity}`, `${colour}/${opacity * 0.35}@40`, `${colour}/0`));
}

export function sun(x: number, y: number, radius: number, colour: string, shine: string): string {
  return glow(x, y, radius * 7, shine, 0.75) + glow(x, y, radius * 2.6, shine, 0.9) + circle(x, y, radius, colour);
}

/** A cloud of soft puffs, flat below. */
export function cloud(random: Random, x: number, y: number, width: number, colour: string, opacity = 0.8): string {
  return many(22, () => {
    const offset = between(random, -1, 1);
    const lift = between(random, 0, 0.16) * (1 - offset * offset);
    const radius = width * between(random, 0.07, 0.17) * (1.15 - Math.abs(offset) * 0.7);
    const puff = radial(`${colour}/${opacity}`, `${colour}/${opacity * 0.5}@55`, `${colour}/0`);
    return ellipse(x + (offset * width) / 2, y - lift * width, radius * 1.7, radius, puff);
  });
}

/** A thin streak of cloud, as at dawn. */
export function streak(x: number, y: number, width: number, thickness: number, colour: string, opacity = 0.6): string {
  return ellipse(
    x,
    y,
    width / 2,
    thickness / 2,
    radial(`${colour}/${opacity}`, `${colour}/${opacity * 0.6}@50`, `${colour}/0`),
  );
}

export function stars(random: Random, size: Size, horizon: number, count: number): string {
  return many(count, () =>
    circle(random() * size.width, random() * random() * horizon, between(random, 0.8, 2.2), '#fff6df', {
      opacity: between(random, 0.3, 0.95),
    }),
  );
}

/** A band of haze lying across the picture. */
export function haze(size: Size, y: number, height: number, colour: string, opacity = 0.6): string {
  return rect(0, y, size.width, height, down(`${colour}/0`, `${colour}/${opacity}@50`, `${colour}/0`));
}

/** Slanting beams of light from a point above. */
export function beams(
  random: Random,
  from: readonly [number, number],
  length: number,
  count: number,
  colour: string,
): string {
  return many(count, (index) => {
    const angle = 0.35 + (index / count) * 1.5 + between(random, -0.05, 0.05);
    const spread = between(random, 0.02, 0.06);
    const edge = (turn: number) => [from[0] + Math.cos(turn) * length, from[1] + Math.sin(turn) * length] as const;
    return polygon([from, edge(angle - spread), edge(angle + spread)], down(`${colour}/0.28`, `${colour}/0`));
  });
}

/** Darker edges, so that the eye stays in the middle. */
export function vignette(size: Size, colour = '#120a1c', strength = 0.42): string {
  const { width, height } = size;
  const edge = radial(`${colour}/0@55`, `${colour}/${strength * 0.35}@78`, `${colour}/${strength}`);
  return ellipse(width / 2, height / 2, width * 0.78, height * 0.78, edge) + frame(size, colour, strength);
}

function frame({ width, height }: Size, colour: string, strength: number): string {
  return rect(0, height * 0.82, width, height * 0.18, down(`${colour}/0`, `${colour}/${strength * 0.5}`));
}

/** Light of one colour laid over everything, e.g. the warmth of evening. */
export function tint(size: Size, colour: string, opacity: number, blend: 'multiply' | 'soft-light' | 'screen'): string {
  return rect(0, 0, size.width, size.height, colour, { opacity, style: `mix-blend-mode:${blend}` });
}
