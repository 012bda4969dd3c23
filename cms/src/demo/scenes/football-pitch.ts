import { glow, haze, sky, tint, vignette } from '../drawing/light.ts';
import { down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { blades } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { between, many, pick, randomFrom } from '../drawing/random.ts';
import { circle, curve, ellipse, line, polygon, rect } from '../drawing/shapes.ts';

const TOP = 500;

function floodlight(x: number): string {
  return (
    line(
      [
        [x, TOP],
        [x, 110],
      ],
      '#2c3244',
      10,
    ) +
    rect(x - 62, 76, 124, 56, '#2c3244') +
    many(8, (index) => circle(x - 46 + (index % 4) * 31, 92 + Math.floor(index / 4) * 24, 10, '#fffdf0')) +
    glow(x, 104, 330, '#eaf4ff', 0.85)
  );
}

/** An evening match of two communes: a red striker shoots, the stand is full. */
export function footballPitch() {
  const random = randomFrom(97);
  const crowd = many(900, (index) => {
    const row = Math.floor(index / 90);
    const x = (index % 90) * 18 + between(random, -4, 4);
    const y = 330 + row * 15;
    return (
      circle(x, y, 5.2, '#c99a72') +
      rect(x - 6, y + 4, 12, 10, pick(random, ['#c8483c', '#3f6fb0', '#e8c04a', '#e9e4da', '#4f8f6a', '#7a5a94']))
    );
  });
  const stripes = many(9, (index) => {
    const near = (step: number) => TOP + 24 + (step / 9) ** 1.7 * 560;
    return rect(0, near(index), 1600, near(index + 1) - near(index) + 1, index % 2 ? '#3f8f46' : '#4fa352');
  });
  const player = (
    x: number,
    y: number,
    height: number,
    red: boolean,
    pose: Parameters<typeof standing>[4],
    mirrored = false,
  ) =>
    standing(
      x,
      y,
      height,
      { shirt: red ? '#d8372f' : '#f2f2ea', trousers: red ? '#f4efe4' : '#26407a', shorts: true, head: 'short' },
      pose,
      mirrored,
    );
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, TOP, '#1f2a5c', '#53508a@40', '#c77a86@76', '#ffb98a'),
    rect(0, 300, 1600, 205, down('#3a3550', '#54486a')),
    crowd,
    rect(0, 286, 1600, 18, '#242238') +
      many(14, (index) =>
        line(
          [
            [40 + index * 120, 290],
            [40 + index * 120, 200],
          ],
          '#242238',
          5,
        ),
      ) +
      polygon(
        [
          [-20, 206],
          [1620, 190],
          [1620, 214],
          [-20, 232],
        ],
        '#2c2a44',
      ),
    rect(0, TOP - 36, 1600, 60, down('#e0b040', '#b8502f')) +
      many(10, (index) =>
        rect(index * 164, TOP - 34, 158, 44, ['#2f6f8c', '#d8583c', '#f0e6d0', '#3f8f5a'][index % 4] ?? '#fff'),
      ),
    rect(0, TOP + 20, 1600, 560, '#4fa352'),
    stripes,
    many(2, (index) => floodlight(index ? 1380 : 220)),
    haze(LANDSCAPE, TOP - 40, 160, '#ffe0c0', 0.4),
    line(
      [
        [-10, 610],
        [1610, 610],
      ],
      '#f6faf0',
      5,
      { opacity: 0.85 },
    ),
    ellipse(330, 720, 330, 84, 'none', { stroke: '#f6faf0', 'stroke-width': 5, opacity: 0.85 }),
    line(
      [
        [1130, 610],
        [900, 1067],
      ],
      '#f6faf0',
      6,
      { opacity: 0.85 },
    ),
    line(
      [
        [1330, 412],
        [1330, 628],
      ],
      '#fff',
      9,
    ) +
      line(
        [
          [1330, 412],
          [1610, 380],
        ],
        '#fff',
        9,
      ) +
      many(9, (index) =>
        line(
          [
            [1340 + index * 32, 412 - index * 3.6],
            [1352 + index * 32, 640],
          ],
          '#fff',
          1.4,
          { opacity: 0.5 },
        ),
      ) +
      many(7, (index) =>
        line(
          [
            [1332, 440 + index * 28],
            [1610, 412 + index * 30],
          ],
          '#fff',
          1.4,
          { opacity: 0.5 },
        ),
      ),
    player(420, 690, 150, false, {
      lean: 12,
      arms: [
        [-40, 0],
        [40, 80],
      ],
      legs: [
        [-30, -60],
        [34, 4],
      ],
    }),
    player(180, 720, 160, true, {
      lean: 10,
      arms: [
        [-40, 0],
        [44, 90],
      ],
      legs: [
        [-34, -70],
        [30, 4],
      ],
    }),
    player(
      1230,
      680,
      156,
      false,
      {
        arms: [
          [-70, -40],
          [80, 120],
        ],
        legs: [
          [-22, -10],
          [24, 10],
        ],
      },
      true,
    ),
    standing(
      1450,
      700,
      190,
      { shirt: '#e8c32f', trousers: '#2a2a34', shorts: true, head: 'short', longSleeves: true },
      {
        lean: -4,
        arms: [
          [-80, -110],
          [84, 120],
        ],
        legs: [
          [-26, 6],
          [26, -4],
        ],
      },
      true,
    ),
    player(560, 960, 390, false, {
      lean: 16,
      arms: [
        [-50, -10],
        [60, 100],
      ],
      legs: [
        [-40, -84],
        [44, 6],
      ],
    }),
    player(850, 930, 420, true, {
      lean: -12,
      arms: [
        [-78, -60],
        [64, 96],
      ],
      legs: [
        [-18, -14],
        [70, 44],
      ],
    }),
    many(30, (index) =>
      circle(
        940 + index * 5 + between(random, -10, 10),
        905 - between(random, 0, 60),
        between(random, 1.5, 4),
        '#a8d870',
        { opacity: 0.8 },
      ),
    ),
    curve('M1010 880Q1060 850 1094 800', '#fff', 14, { opacity: 0.25 }),
    circle(1104, 786, 25, down('#ffffff', '#c4c8d0')) +
      many(5, (index) =>
        circle(1104 + Math.cos(index * 1.256) * 15, 786 + Math.sin(index * 1.256) * 15, 5.4, '#2a2c38'),
      ) +
      circle(1104, 786, 6.5, '#2a2c38'),
    blades(random, -20, 1620, 1075, 34, 5, '#2f7a3a'),
    tint(LANDSCAPE, '#ffb070', 0.12, 'soft-light'),
    vignette(LANDSCAPE, '#0a1220', 0.5),
  );
}
