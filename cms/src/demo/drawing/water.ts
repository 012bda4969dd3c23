import { down } from './paint.ts';
import { between, many, type Random } from './random.ts';
import { ellipse, rect } from './shapes.ts';

type Size = { width: number; height: number };

/** Water from `top` to the bottom of the picture. */
export function water(size: Size, top: number, ...colours: string[]): string {
  return rect(0, top, size.width, size.height - top, down(...colours));
}

/** Ripples between two heights, longer and thicker the nearer they are. */
export function ripples(
  random: Random,
  size: Size,
  top: number,
  bottom: number,
  count: number,
  colour: string,
  opacity = 0.35,
): string {
  return many(count, () => {
    const depth = random() ** 1.6;
    const y = top + depth * (bottom - top);
    const length = between(random, 20, 90) * (0.4 + depth * 2.6);
    return ellipse(random() * size.width, y, length, 0.8 + depth * 3.4, colour, {
      opacity: opacity * between(random, 0.3, 1),
    });
  });
}

/** The broken path of light below a sun or lamp at `x`. */
export function glitter(
  random: Random,
  x: number,
  top: number,
  bottom: number,
  width: number,
  colour: string,
  count = 150,
): string {
  return many(count, () => {
    const depth = random();
    const spread = width * (0.25 + depth * 0.9);
    const offset = (random() + random() - 1) * spread;
    return ellipse(
      x + offset,
      top + depth * (bottom - top),
      between(random, 8, 46) * (0.4 + depth),
      0.8 + depth * 2.6,
      colour,
      {
        opacity: between(random, 0.25, 0.85) * (1 - depth * 0.4),
      },
    );
  });
}
