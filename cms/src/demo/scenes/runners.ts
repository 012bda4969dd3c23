import { cloud, glow, haze, sky, sun, tint, vignette } from '../drawing/light.ts';
import { across, down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { foliage, palm, treeline } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { polygon, rect } from '../drawing/shapes.ts';
import { glitter, ripples, water } from '../drawing/water.ts';

const HORIZON = 430;
const PALM = { trunk: '#4a3a34', leaf: '#2f5a48', lit: '#5f8f54' };
const SHIRTS = ['#f04f3c', '#2f8fc0', '#f6b42c', '#3fa87a', '#c850a0', '#f0f0ea', '#ff7a3c', '#5a5ac0'] as const;

/** A road race along the embankment at dawn. */
export function runners() {
  const random = randomFrom(157);
  const runner = (x: number, y: number, height: number, index: number) => {
    const step = index % 2 === 0;
    const pose = {
      lean: 10,
      arms: [
        [step ? -48 : 40, step ? 20 : 110],
        [step ? 44 : -44, step ? 112 : 26],
      ],
      legs: [
        [step ? -34 : 40, step ? -82 : 2],
        [step ? 42 : -30, step ? 4 : -86],
      ],
    } as const;
    const look = {
      shirt: SHIRTS[index % SHIRTS.length] ?? '#f04f3c',
      trousers: ['#26304a', '#3a2a40', '#20404a'][index % 3] ?? '#26304a',
      shorts: true,
      head: (['short', 'bun', 'cap', 'long', 'short'] as const)[index % 5] ?? 'short',
      skin: ['#c98f62', '#b97f56', '#d49c70'][index % 3] ?? '#c98f62',
    };
    return (
      standing(x, y, height, look, pose) +
      rect(x + height * 0.035, y - height * 0.6, height * 0.1, height * 0.07, '#fffdf4')
    );
  };
  const crowd = many(16, (index) =>
    standing(
      40 + index * 100 + between(random, -20, 20),
      610,
      between(random, 120, 140),
      { shirt: SHIRTS[(index * 3) % 8] ?? '#ccc', trousers: '#2e3048', head: index % 3 ? 'short' : 'conical' },
      {
        arms: [
          [-20, 0],
          [index % 2 ? 120 : 40, index % 2 ? 160 : 90],
        ],
      },
      index % 2 === 0,
    ),
  );
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, HORIZON, '#5a6fa8', '#b0a0b4@45', '#ffc49a@80', '#ffe4b0'),
    sun(1180, HORIZON - 70, 50, '#fffbe0', '#ffcf8a'),
    cloud(random, 360, 170, 640, '#ffd8c0', 0.55),
    cloud(random, 860, 110, 420, '#f0c4c0', 0.45),
    treeline(random, -40, 1640, HORIZON + 4, 54, '#9a8a98'),
    haze(LANDSCAPE, HORIZON - 80, 130, '#ffe0b4', 0.6),
    water(LANDSCAPE, HORIZON, '#ffd8a8', '#c4a0a4@40', '#8a86a4'),
    glitter(random, 1180, HORIZON + 4, 590, 160, '#fff4d0', 120),
    ripples(random, LANDSCAPE, HORIZON + 6, 600, 120, '#fff0d8', 0.35),
    rect(0, 586, 1600, 500, down('#c8b4a0', '#9a8a86@30', '#5f5660')),
    many(26, (index) => rect(index * 64, 520, 9, 72, '#efe4d4')) +
      rect(0, 514, 1600, 11, '#fbf2e2') +
      rect(0, 586, 1600, 14, '#e4d4c0'),
    crowd,
    many(5, (index) => palm(random, 120 + index * 350, 606, between(random, 330, 400), PALM, between(random, -40, 40))),
    many(5, (index) => foliage(random, 300 + index * 350, 600, 90, 50, ['#3f6a4a', '#5a8a54', '#86b068'])),
    rect(0, 630, 1600, 440, down('#6f6a74', '#4a4652@50', '#302d3a')),
    polygon(
      [
        [0, 628],
        [1600, 628],
        [1600, 638],
        [0, 638],
      ],
      '#f0e6d4',
    ) +
      many(8, (index) =>
        polygon(
          [
            [index * 230 - 20, 770],
            [index * 230 + 110, 770],
            [index * 230 + 100, 782],
            [index * 230 - 36, 782],
          ],
          '#f6ead0',
          { opacity: 0.7 },
        ),
      ),
    many(6, (index) => runner(110 + index * 240 + between(random, -20, 20), 740 + (index % 2) * 14, 205, index + 3)),
    many(5, (index) => runner(170 + index * 290, 870 + (index % 2) * 16, 290, index * 3 + 1)),
    many(3, (index) => runner(330 + index * 470, 1035 - (index % 2) * 20, 430, index * 2)),
    polygon(
      [
        [0, 1067],
        [0, 930],
        [1600, 1010],
        [1600, 1067],
      ],
      across('#ffcf9a/0.16', '#ffcf9a/0'),
    ),
    glow(1180, 380, 640, '#ffdca0', 0.4),
    tint(LANDSCAPE, '#ff9a5a', 0.16, 'soft-light'),
    vignette(LANDSCAPE, '#160c1c', 0.45),
  );
}
