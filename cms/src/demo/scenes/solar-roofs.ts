import { cloud, glow, haze, sky, sun, vignette } from '../drawing/light.ts';
import { across, down, slant } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { foliage, palm, treeline } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { line, polygon, rect, type Point } from '../drawing/shapes.ts';

const PALM = { trunk: '#6b5644', leaf: '#2f7050', lit: '#5fa058' };

/** Panels laid on a slope given by its corners (upper left, upper right, lower right, lower left). */
function panels([a, b, c, d]: readonly [Point, Point, Point, Point], columns: number, rows: number): string {
  const mix = (from: Point, to: Point, t: number): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
  ];
  const at = (u: number, v: number): Point => mix(mix(a, b, u), mix(d, c, u), v);
  return many(columns * rows, (index) => {
    const [u, v] = [(index % columns) / columns, Math.floor(index / columns) / rows];
    const [right, low] = [u + 0.94 / columns, v + 0.93 / rows];
    const cell = [at(u, v), at(right, v), at(right, low), at(u, low)];
    return (
      polygon(cell, slant('#3f6fb0', '#1f3a70@45', '#162a54')) +
      line([at((u + right) / 2, v), at((u + right) / 2, low)], '#8fb4e0', 1, { opacity: 0.5 }) +
      line([at(u, (v + low) / 2), at(right, (v + low) / 2)], '#8fb4e0', 1, { opacity: 0.5 })
    );
  });
}

/** Roofs of a market town covered with solar panels, two fitters at work on the nearest. */
export function solarRoofs() {
  const random = randomFrom(137);
  const roof = (x: number, y: number, width: number, colour: string) => {
    const [top, bottom] = [y, y + width * 0.34];
    const corners: readonly [Point, Point, Point, Point] = [
      [x + width * 0.16, top],
      [x + width, top],
      [x + width * 0.9, bottom],
      [x, bottom],
    ];
    return (
      rect(x + width * 0.04, bottom - 6, width * 0.84, width * 0.34, across('#f0dcb4', '#b89a78')) +
      many(3, (index) =>
        rect(
          x + width * (0.14 + index * 0.24),
          bottom + width * 0.08,
          width * 0.13,
          width * 0.14,
          down('#3f6070', '#6f98a0'),
        ),
      ) +
      polygon(corners, colour) +
      panels(
        [
          [x + width * 0.22, top + 8],
          [x + width * 0.92, top + 8],
          [x + width * 0.84, bottom - 12],
          [x + width * 0.1, bottom - 12],
        ],
        6,
        3,
      )
    );
  };
  const fitter = { shirt: '#f08a2c', trousers: '#2c3a58', head: 'helmet', longSleeves: true } as const;
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, 520, '#3f8fd0', '#8cc8e4@55', '#f2f0d0'),
    sun(1330, 140, 56, '#fffdf0', '#fff2b0'),
    cloud(random, 380, 170, 640, '#fff', 0.85),
    cloud(random, 900, 110, 360, '#fff', 0.6),
    treeline(random, -40, 1640, 480, 90, '#7fb09a'),
    haze(LANDSCAPE, 390, 150, '#f6f6dc', 0.6),
    rect(0, 470, 1600, 610, down('#8fb47a', '#5f8a5c')),
    many(9, (index) => palm(random, 60 + index * 190, 530, between(random, 180, 280), PALM, between(random, -30, 30))),
    many(6, (index) => roof(-40 + index * 290, 470 + (index % 2) * 24, 270, index % 2 ? '#b8553f' : '#a89a90')),
    many(12, (index) => foliage(random, 40 + index * 150, 640, 160, 110, ['#2f6a48', '#4a8a52', '#76ac5c'])),
    many(4, (index) => roof(-120 + index * 470, 610 + (index % 2) * 30, 430, index % 2 ? '#c0604a' : '#8f8a88')),
    many(10, (index) => foliage(random, 80 + index * 180, 870, 210, 120, ['#285a3e', '#42804a', '#6fa656'])),
    polygon(
      [
        [250, 760],
        [1660, 760],
        [1660, 1080],
        [-60, 1080],
      ],
      down('#b8b4ac', '#8a8680'),
    ),
    panels(
      [
        [330, 790],
        [1640, 790],
        [1700, 1060],
        [120, 1060],
      ],
      9,
      3,
    ),
    polygon(
      [
        [330, 790],
        [900, 790],
        [520, 1060],
        [120, 1060],
      ],
      slant('#ffffff/0.34', '#ffffff/0'),
    ),
    standing(640, 880, 260, fitter, {
      lean: 30,
      arms: [
        [34, 50],
        [50, 62],
      ],
      legs: [
        [-20, -10],
        [30, 4],
      ],
    }),
    standing(
      1010,
      840,
      245,
      { ...fitter, shirt: '#3f7fb0', headColour: '#fff' },
      {
        lean: 6,
        arms: [
          [-20, 10],
          [70, 120],
        ],
        legs: [
          [-10, -8],
          [10, 6],
        ],
      },
      true,
    ),
    line(
      [
        [706, 830],
        [760, 868],
      ],
      '#d8d8d8',
      6,
    ),
    glow(1330, 140, 760, '#fff6c8', 0.4),
    vignette(LANDSCAPE, '#0a1a28', 0.36),
  );
}
