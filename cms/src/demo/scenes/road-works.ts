import { cloud, glow, haze, sky, sun, vignette } from '../drawing/light.ts';
import { across, down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { blades, palm, treeline } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { roller, truck } from '../drawing/vehicles.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { circle, ellipse, line, placed, polygon, rect } from '../drawing/shapes.ts';

const HORIZON = 470;
const PALM = { trunk: '#6b5644', leaf: '#3f6f4c', lit: '#6a9a58' };

function cone(x: number, y: number, height: number): string {
  return (
    ellipse(x, y, height * 0.5, height * 0.1, '#1a1412', { opacity: 0.4 }) +
    polygon(
      [
        [x - height * 0.1, y - height],
        [x + height * 0.1, y - height],
        [x + height * 0.36, y],
        [x - height * 0.36, y],
      ],
      across('#ff8a4a', '#c8451f'),
    ) +
    polygon(
      [
        [x - height * 0.19, y - height * 0.66],
        [x + height * 0.19, y - height * 0.66],
        [x + height * 0.27, y - height * 0.36],
        [x - height * 0.27, y - height * 0.36],
      ],
      '#fff3e4',
    )
  );
}

/** A provincial road being paved: roller, truck, workers, steam over fresh asphalt. */
export function roadWorks() {
  const random = randomFrom(103);
  const worker = { shirt: '#f0762c', trousers: '#2c3a54', head: 'helmet', longSleeves: true } as const;
  const steam = many(34, () =>
    circle(
      between(random, 620, 1150),
      between(random, 560, 760),
      between(random, 30, 90),
      `gradient(radial|#fff/0.28|#fff/0)`,
    ),
  );
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, HORIZON, '#6fa6c8', '#c4dcd8@55', '#fbe3b0'),
    sun(1320, 250, 46, '#fffbe0', '#ffe6a0'),
    cloud(random, 420, 180, 680, '#fff', 0.75),
    treeline(random, -40, 1640, HORIZON + 6, 76, '#8fae94'),
    haze(LANDSCAPE, HORIZON - 90, 150, '#fff0c8', 0.6),
    treeline(random, -40, 640, HORIZON + 18, 100, '#5c8a64'),
    treeline(random, 1040, 1640, HORIZON + 18, 90, '#5c8a64'),
    many(7, (index) =>
      palm(
        random,
        [40, 150, 300, 470, 1240, 1400, 1560][index] ?? 0,
        HORIZON + 26,
        between(random, 190, 330),
        PALM,
        between(random, -40, 40),
      ),
    ),
    rect(0, HORIZON + 10, 1600, 600, down('#c8a878', '#a88258@40', '#6e5038')),
    polygon(
      [
        [760, HORIZON + 10],
        [850, HORIZON + 10],
        [1560, 1067],
        [60, 1067],
      ],
      down('#8d8880', '#5a5658@40', '#3a383e'),
    ),
    polygon(
      [
        [806, HORIZON + 10],
        [850, HORIZON + 10],
        [1560, 1067],
        [820, 1067],
      ],
      down('#4a464a', '#2c2a30@40', '#201e26'),
    ),
    many(9, (index) => {
      const t = (index / 9) ** 1.8;
      const y = 500 + t * 540;
      return polygon(
        [
          [800 - t * 60, y],
          [806 - t * 54, y],
          [802 - t * 48, y + 12 + t * 44],
          [794 - t * 56, y + 12 + t * 44],
        ],
        '#f6edd0',
      );
    }),
    many(13, (index) =>
      blades(
        random,
        -20,
        700 - index * 58,
        HORIZON + 40 + index * 46,
        18 + index * 5,
        6,
        index % 2 ? '#6f8a48' : '#8fa658',
      ),
    ),
    many(13, (index) =>
      blades(
        random,
        900 + index * 62,
        1640,
        HORIZON + 40 + index * 46,
        18 + index * 5,
        6,
        index % 2 ? '#6f8a48' : '#8fa658',
      ),
    ),
    placed(700, 620, 0.66, truck('#3f7fb0', '#d9a03c'), 0, true),
    placed(1060, 760, 1.3, roller('#f2b632')),
    steam,
    standing(480, 800, 235, worker, {
      lean: 18,
      arms: [
        [30, 50],
        [48, 64],
      ],
      legs: [
        [-14, -8],
        [16, 4],
      ],
    }),
    line(
      [
        [520, 690],
        [640, 810],
      ],
      '#7a5a3c',
      6,
    ) + rect(626, 800, 44, 14, '#4a4a52'),
    standing(
      330,
      900,
      280,
      { ...worker, shirt: '#e0d43a' },
      {
        lean: 22,
        arms: [
          [34, 52],
          [54, 66],
        ],
        legs: [
          [-16, -6],
          [18, 4],
        ],
      },
    ),
    line(
      [
        [378, 770],
        [520, 912],
      ],
      '#7a5a3c',
      7,
    ) + rect(504, 902, 54, 16, '#4a4a52'),
    standing(
      1410,
      960,
      320,
      { ...worker, head: 'helmet', headColour: '#f4f2ea' },
      {
        arms: [
          [-10, 0],
          [70, 110],
        ],
        legs: [
          [-8, -6],
          [8, 6],
        ],
      },
      true,
    ),
    many(7, (index) => {
      const t = (index / 6) ** 1.5;
      return cone(770 - t * 560, 560 + t * 470, 26 + t * 90);
    }),
    glow(1320, 300, 700, '#ffe6a8', 0.3),
    vignette(LANDSCAPE, '#1c120c', 0.42),
  );
}
