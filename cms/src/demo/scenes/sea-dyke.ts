import { cloud, haze, sky, streak, vignette } from '../drawing/light.ts';
import { down } from '../drawing/paint.ts';
import { trawler } from '../drawing/boats.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { foliage } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { circle, curve, ellipse, line, path, placed, polygon } from '../drawing/shapes.ts';
import { ripples, water } from '../drawing/water.ts';

/** A sea dyke under a heavy sky: waves break on the stones, people reinforce the crest, mangroves stand before it. */
export function seaDyke() {
  const random = randomFrom(139);
  const waves = many(11, (index) => {
    const y = 470 + index * index * 4.4;
    return curve(`M-40 ${y}${'q60 -22 120 0t120 0'.repeat(7)}`, '#e6f0ee', 1.5 + index * 0.5, {
      opacity: 0.2 + index * 0.03,
      transform: `translate(${-index * 37} 0)`,
    });
  });
  const stones = many(190, () => {
    const t = random();
    const x = -20 + t * 1640;
    const y = 690 + t * 200 + between(random, -60, 70);
    return ellipse(
      x,
      y,
      between(random, 16, 44),
      between(random, 12, 26),
      ['#6f7478', '#868a8c', '#5a5f66', '#9c9c98'][Math.floor(random() * 4)] ?? '#777',
      { transform: `rotate(${between(random, -24, 24).toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})` },
    );
  });
  const spray = many(240, () => {
    const at = between(random, 0, 1);
    const lift = random() ** 2 * 190;
    return circle(80 + at * 900 + between(random, -60, 60), 680 + at * 110 - lift, between(random, 1.5, 7), '#f8fcfb', {
      opacity: between(random, 0.3, 0.9),
    });
  });
  const worker = { shirt: '#4f7a5c', trousers: '#3a4048', head: 'conical', longSleeves: true } as const;
  const bag = (x: number, y: number) =>
    ellipse(x, y, 36, 15, down('#e8dcc0', '#a8967a')) +
    line(
      [
        [x - 30, y - 2],
        [x + 28, y - 3],
      ],
      '#8a7860',
      1.5,
    );
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, 440, '#4a5a6c', '#7d8c98@45', '#c4c8bc@80', '#e8dcb8'),
    many(8, (index) =>
      streak(
        between(random, 0, 1600),
        60 + index * 42,
        between(random, 500, 1000),
        between(random, 40, 90),
        index % 2 ? '#3f4c5e' : '#98a4a8',
        0.55,
      ),
    ),
    cloud(random, 420, 160, 900, '#59687a', 0.7),
    cloud(random, 1250, 220, 760, '#6f7d8a', 0.6),
    haze(LANDSCAPE, 360, 130, '#f6e8c4', 0.6),
    water(LANDSCAPE, 436, '#a8b4a8', '#6f8a8a@25', '#4a6a70@60', '#2f4a54'),
    placed(300, 480, 0.34, trawler('#3f6f9c', '#e8e0d0')),
    placed(1050, 462, 0.22, trawler('#a8483c', '#e0d8c4'), 0, true),
    many(
      9,
      (index) =>
        foliage(random, 1040 + index * 76, 560 + index * 14, 120, 90, ['#2f4f3c', '#456b4a', '#6a8f58']) +
        many(5, (root) =>
          line(
            [
              [1040 + index * 76, 590 + index * 14],
              [1000 + index * 76 + root * 20, 640 + index * 14],
            ],
            '#4a3c30',
            3,
          ),
        ),
    ),
    ripples(random, LANDSCAPE, 450, 800, 240, '#eef4ee', 0.3),
    waves,
    path('M-20 700Q500 716 1620 900L1620 1080L-20 1080Z', down('#8a8c88', '#5f6262')),
    stones,
    path(
      'M-20 640Q200 560 330 640Q420 690 560 690Q700 650 820 730Q880 770 980 780L900 800Q500 730 -20 720Z',
      '#f4faf8',
      { opacity: 0.75, filter: 'url(#blur4)' },
    ),
    spray,
    polygon(
      [
        [-20, 800],
        [1620, 990],
        [1620, 1080],
        [-20, 1080],
      ],
      down('#b89c70', '#6f5840'),
    ),
    polygon(
      [
        [-20, 792],
        [1620, 978],
        [1620, 996],
        [-20, 810],
      ],
      '#d8c094',
    ),
    many(
      7,
      (index) =>
        bag(560 + index * 70, 880 + index * 8) +
        (index < 6 ? bag(594 + index * 70, 860 + index * 8) : '') +
        (index < 5 ? bag(630 + index * 70, 842 + index * 8) : ''),
    ),
    standing(480, 940, 270, worker, {
      lean: 24,
      arms: [
        [34, 56],
        [50, 70],
      ],
      legs: [
        [-14, -6],
        [22, 4],
      ],
    }),
    ellipse(552, 846, 34, 15, '#e8dcc0'),
    standing(
      1110,
      985,
      290,
      { ...worker, shirt: '#b86a4a', head: 'cap' },
      {
        lean: 20,
        arms: [
          [36, 60],
          [48, 72],
        ],
        legs: [
          [-16, -8],
          [20, 4],
        ],
      },
      true,
    ),
    standing(
      1330,
      1020,
      310,
      {
        shirt: '#e8c43c',
        trousers: '#e8c43c',
        skirt: '#e8c43c',
        head: 'helmet',
        headColour: '#e8e4da',
        longSleeves: true,
      },
      {
        arms: [
          [-10, 0],
          [78, 84],
        ],
        legs: [
          [-8, -6],
          [10, 6],
        ],
      },
      true,
    ),
    standing(
      210,
      910,
      250,
      { ...worker, shirt: '#6a7f9c' },
      {
        lean: 8,
        arms: [
          [-20, 0],
          [30, 60],
        ],
        legs: [
          [-20, -26],
          [20, 6],
        ],
      },
    ),
    vignette(LANDSCAPE, '#0c1418', 0.48),
  );
}
