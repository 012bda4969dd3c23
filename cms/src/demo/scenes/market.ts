import { beams, glow, sky, tint, vignette } from '../drawing/light.ts';
import { across, down } from '../drawing/paint.ts';
import { umbrella } from '../drawing/buildings.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { standing } from '../drawing/people.ts';
import { between, many, randomFrom, type Random } from '../drawing/random.ts';
import { circle, ellipse, line, polygon, rect } from '../drawing/shapes.ts';
import { street } from '../drawing/buildings.ts';

const GROUND = 700;

function heap(random: Random, x: number, y: number, width: number, size: number, colours: readonly string[]): string {
  const fruit = many(46, (index) => {
    const offset = between(random, -1, 1);
    const lift = (1 - offset * offset) * width * 0.22 * random();
    return circle(
      x + (offset * width) / 2,
      y - lift,
      size * between(random, 0.85, 1.15),
      colours[index % colours.length] ?? '#ccc',
    );
  });
  const shine = many(14, () =>
    circle(x + between(random, -0.38, 0.34) * width, y - between(random, 4, width * 0.14), size * 0.24, '#fffbe0', {
      opacity: 0.6,
    }),
  );
  const basket = polygon(
    [
      [x - width * 0.6, y - 2],
      [x + width * 0.6, y - 2],
      [x + width * 0.46, y + width * 0.26],
      [x - width * 0.46, y + width * 0.26],
    ],
    across('#c89a5a', '#7d5530'),
  );
  const weave = many(9, (index) =>
    line(
      [
        [x - width * 0.54 + index * width * 0.135, y + 2],
        [x - width * 0.42 + index * width * 0.105, y + width * 0.24],
      ],
      '#6b4524',
      2,
      { opacity: 0.5 },
    ),
  );
  return (
    ellipse(x, y + width * 0.27, width * 0.6, width * 0.06, '#1a0f14', { opacity: 0.35 }) +
    fruit +
    shine +
    basket +
    weave
  );
}

/** A country market in the morning: umbrellas, baskets of fruit, buyers and sellers. */
export function market() {
  const random = randomFrom(71);
  const back = many(9, (index) =>
    umbrella(
      60 + index * 190 + between(random, -30, 30),
      660,
      230,
      240,
      ['#d6604a', '#3f8f86', '#e2a53c', '#5a78b0'][index % 4] ?? '#d6604a',
      '#f3e6cc',
    ),
  );
  const crowd = many(13, (index) =>
    standing(
      90 + index * 118 + between(random, -30, 30),
      690 + (index % 3) * 10,
      between(random, 165, 190),
      {
        shirt: ['#b85c6a', '#4f7f9c', '#c9a14a', '#6f8f5a', '#8a6aa8'][index % 5] ?? '#b85c6a',
        trousers: '#2e2c3c',
        head: index % 3 ? 'conical' : 'bun',
        longSleeves: true,
      },
      {
        arms: [
          [-12, 0],
          [24, 70],
        ],
      },
      index % 2 === 0,
    ),
  );
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, GROUND, '#8fbfd0', '#e4ead2@50', '#fbe6b4'),
    `<g opacity="0.6">${street(random, -30, 1640, 560, 132, ['#d9b98a', '#c9a9a0', '#b8c4b0', '#e0cba0'])}</g>`,
    glow(260, 180, 640, '#fff4c6', 0.85),
    rect(0, 540, 1600, 540, down('#d9bf94', '#b8946a@35', '#6e5040')),
    back,
    crowd,
    rect(0, 520, 1600, 260, down('#ffedc0/0', '#ffedc0/0.35@60', '#ffedc0/0')),
    umbrella(330, 900, 560, 520, '#cf5442', '#f6ead0'),
    umbrella(1270, 910, 600, 540, '#2f857c', '#f2e4c0'),
    standing(
      250,
      860,
      300,
      { shirt: '#7f5aa0', trousers: '#2b2738', head: 'conical', longSleeves: true },
      {
        lean: 14,
        arms: [
          [30, 60],
          [46, 78],
        ],
      },
    ),
    standing(
      700,
      930,
      330,
      { shirt: '#e9dcc8', trousers: '#3b4a68', head: 'long' },
      {
        lean: 6,
        arms: [
          [-14, 4],
          [36, 64],
        ],
        legs: [
          [-10, -14],
          [10, 4],
        ],
      },
      true,
    ),
    standing(
      1400,
      880,
      305,
      { shirt: '#c4653f', trousers: '#2c2a38', head: 'scarf', headColour: '#f0d9a8', longSleeves: true },
      {
        lean: 12,
        arms: [
          [34, 62],
          [50, 80],
        ],
      },
      true,
    ),
    standing(
      980,
      900,
      315,
      { shirt: '#5b8c6e', trousers: '#2d3346', head: 'cap' },
      {
        arms: [
          [-12, 2],
          [40, 100],
        ],
        legs: [
          [-12, -16],
          [12, 4],
        ],
      },
    ),
    rect(80, 850, 500, 26, '#8a623c'),
    heap(random, 170, 840, 150, 15, ['#f0a02c', '#e8842c', '#f6c04a']),
    heap(random, 340, 840, 150, 13, ['#c7362f', '#e0503a', '#a8262c']),
    heap(random, 500, 840, 140, 14, ['#7fa83c', '#9ac050', '#5f8a30']),
    rect(1040, 860, 540, 26, '#8a623c'),
    heap(random, 1130, 850, 150, 16, ['#8fb04a', '#6f9038', '#b0c860']),
    heap(random, 1300, 850, 150, 14, ['#f2d04a', '#e0b434', '#f8e27a']),
    heap(random, 1480, 850, 150, 13, ['#8a3f6a', '#a8548a', '#6a2f52']),
    heap(random, 620, 1000, 210, 19, ['#e0503a', '#f07a4a', '#c7362f']),
    heap(random, 890, 1010, 220, 20, ['#f6c04a', '#f0a02c', '#fad87a']),
    beams(random, [120, -60], 1300, 7, '#fff3c0'),
    tint(LANDSCAPE, '#ffb866', 0.16, 'soft-light'),
    vignette(LANDSCAPE, '#1a0c14', 0.45),
  );
}
