import { across, down, radial, slant } from './paint.ts';
import { between, many, pick, type Random } from './random.ts';
import { circle, line, path, placed, polygon, rect } from './shapes.ts';

const WALLS = ['#d9c6a5', '#c7b7a0', '#9fb7b0', '#d3a98a', '#b8c4c8'] as const;
const ROOFS = ['#9a4a38', '#7d5a4a', '#8a8f96', '#a3623f', '#6d7f86'] as const;

/** A small house on stilts at the water's edge, standing at (x, y). */
export function stiltHouse(random: Random, x: number, y: number, height: number): string {
  const [wall, roof] = [pick(random, WALLS), pick(random, ROOFS)];
  const wide = height * between(random, 1.2, 1.6);
  const [floor, eaves] = [-height * 0.28, -height * 0.68];
  return placed(
    x,
    y,
    1,
    many(6, (index) =>
      line(
        [
          [-wide / 2 + (index * wide) / 5, floor],
          [-wide / 2 + (index * wide) / 5, 4],
        ],
        '#4a3a30',
        4,
      ),
    ) +
      rect(-wide / 2, eaves, wide, eaves * -1 + floor, across(wall, '#8b7d70')) +
      rect(-wide * 0.1, eaves * 0.88, wide * 0.2, (floor - eaves) * 0.82, '#5b4436') +
      rect(-wide * 0.38, eaves * 0.86, wide * 0.17, height * 0.16, '#3f5560') +
      rect(wide * 0.22, eaves * 0.86, wide * 0.17, height * 0.16, '#3f5560') +
      polygon(
        [
          [-wide * 0.6, eaves],
          [-wide * 0.42, -height],
          [wide * 0.42, -height],
          [wide * 0.6, eaves],
        ],
        slant(roof, '#4a3430'),
      ) +
      line(
        [
          [-wide / 2 - 8, floor],
          [wide / 2 + 8, floor],
        ],
        '#5f4a3a',
        5,
      ),
  );
}

/** One narrow town house from (x, y) upwards, with windows lit at night when `lit` names a colour. */
export function townHouse(
  random: Random,
  x: number,
  y: number,
  width: number,
  storeys: number,
  wall: string,
  lit?: string,
): string {
  const storey = width * 0.82;
  const height = storeys * storey;
  const windows = many(storeys, (floor) =>
    many(2, (side) => {
      const bright = lit !== undefined && random() < 0.55;
      const at = [x + width * (0.14 + side * 0.42), y - (floor + 1) * storey + storey * 0.22] as const;
      return floor === 0
        ? ''
        : rect(at[0], at[1], width * 0.3, storey * 0.5, bright ? lit : down('#2d3f4e', '#56707c')) +
            rect(at[0], at[1] + storey * 0.5, width * 0.3, storey * 0.06, '#e9dfc9', { opacity: 0.5 });
    }),
  );
  const awning = polygon(
    [
      [x - 4, y - storey * 0.72],
      [x + width + 4, y - storey * 0.72],
      [x + width + 14, y - storey * 0.5],
      [x - 14, y - storey * 0.5],
    ],
    pick(random, ['#c8553d', '#3f7d6e', '#d39a3a', '#4a6c94']),
  );
  const shop = rect(
    x + width * 0.08,
    y - storey * 0.56,
    width * 0.84,
    storey * 0.56,
    lit ? down(lit, '#a8622f') : down('#3a3230', '#5a4a42'),
  );
  const top = rect(x - 3, y - height - 10, width + 6, 12, '#efe6d2', { opacity: 0.55 });
  return rect(x, y - height, width, height, across(wall, '#6f655f')) + windows + shop + awning + top;
}

/** A street of town houses side by side, from `from` to `to`, standing on `y`. */
export function street(
  random: Random,
  from: number,
  to: number,
  y: number,
  width: number,
  walls: readonly [string, ...string[]],
  lit?: string,
): string {
  return many(Math.ceil((to - from) / width), (index) =>
    townHouse(random, from + index * width, y, width * 0.98, 2 + Math.floor(random() * 3), pick(random, walls), lit),
  );
}

/** A street lamp with its light, standing at (x, y). */
export function lamp(x: number, y: number, height: number, shine: string): string {
  return (
    line(
      [
        [x, y],
        [x, y - height],
        [x + height * 0.16, y - height * 1.04],
      ],
      '#2a2a33',
      6,
    ) +
    circle(
      x + height * 0.18,
      y - height * 1.02,
      height * 0.32,
      radial(`${shine}/0.8`, `${shine}/0.2@40`, `${shine}/0`),
    ) +
    circle(x + height * 0.18, y - height * 1.02, 9, '#fff8e0')
  );
}

/** A market umbrella over (x, y), its pole reaching the ground there. */
export function umbrella(x: number, y: number, width: number, height: number, colour: string, stripe: string): string {
  const top = y - height;
  const segments = many(6, (index) => {
    const [left, right] = [x - width / 2 + (index * width) / 6, x - width / 2 + ((index + 1) * width) / 6];
    return path(
      `M${x} ${top}Q${(left + x) / 2 + (left - x) * 0.2} ${top + width * 0.06} ${left} ${top + width * 0.24}Q${(left + right) / 2} ${top + width * 0.29} ${right} ${top + width * 0.24}Q${(right + x) / 2 + (right - x) * 0.2} ${top + width * 0.06} ${x} ${top}Z`,
      index % 2 ? colour : stripe,
    );
  });
  return (
    line(
      [
        [x, y],
        [x, top],
      ],
      '#6b5a4a',
      6,
    ) + segments
  );
}
