import { glow, vignette } from '../drawing/light.ts';
import { across, down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { foliage } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { many, randomFrom } from '../drawing/random.ts';
import { circle, ellipse, line, path, placed, polygon, rect } from '../drawing/shapes.ts';
import { person } from '../drawing/people.ts';

/** A village health station: a doctor measures an old woman's blood pressure, others wait by the window. */
export function clinic() {
  const random = randomFrom(91);
  const view =
    rect(880, 130, 540, 380, down('#a9dcea', '#e9f4d4')) +
    many(5, (index) => foliage(random, 920 + index * 115, 470, 200, 190, ['#5f9a5c', '#7ab56c', '#9ccc84'])) +
    rect(880, 470, 540, 40, '#86b070');
  const frame =
    many(4, (index) => rect(872 + index * 180, 122, 14, 396, '#f7f3e8')) +
    rect(872, 122, 556, 14, '#f7f3e8') +
    rect(872, 506, 570, 20, '#efe6d4') +
    rect(872, 300, 556, 8, '#f7f3e8');
  const shelf =
    rect(120, 200, 420, 300, '#dfe8e4') +
    many(
      3,
      (row) =>
        rect(120, 290 + row * 100, 420, 10, '#b8c8c4') +
        many(12, (index) =>
          rect(
            136 + index * 33,
            290 + row * 100 - (34 + ((index * 7 + row * 5) % 22)),
            22,
            34 + ((index * 7 + row * 5) % 22),
            ['#e9f0ee', '#7fb8b0', '#e8a860', '#d8705a', '#f6f2dc', '#6f9cc0'][(index + row * 2) % 6] ?? '#fff',
          ),
        ),
    );
  const seated = (
    look: Parameters<typeof person>[0],
    arms: readonly [readonly [number, number], readonly [number, number]],
  ) =>
    person(look, {
      lean: 2,
      arms,
      legs: [
        [82, 4],
        [86, 0],
      ],
    });
  return picture(
    LANDSCAPE,
    rect(0, 0, 1600, 760, across('#cfe6df', '#e9f3e6@55', '#f6f6e4')),
    shelf,
    rect(300, 96, 66, 66, '#3f8f7a') + rect(324, 104, 18, 50, '#fff') + rect(308, 120, 50, 18, '#fff'),
    view,
    rect(840, 510, 660, 60, '#e4f0e4'),
    rect(0, 560, 1600, 210, down('#8cc4b8', '#74b0a6')),
    rect(0, 556, 1600, 8, '#f6f6ee'),
    frame,
    path('M860 110Q900 320 846 560L800 560Q812 300 820 110Z', down('#f4f8f2', '#cfe0d6')) +
      path('M1440 110Q1410 320 1460 560L1510 560Q1492 300 1484 110Z', down('#f4f8f2', '#cfe0d6')),
    rect(0, 760, 1600, 310, down('#d9d2bc', '#b5a68a@50', '#8a7862')),
    many(9, (index) =>
      line(
        [
          [index * 200 - 60, 1067],
          [400 + index * 100, 760],
        ],
        '#9a8a70',
        2,
        { opacity: 0.5 },
      ),
    ),
    many(3, (index) =>
      placed(
        1080 + index * 150,
        850,
        1.35,
        rect(-34, -56, 62, 8, '#4f8f94') +
          rect(-40, -112, 8, 110, '#6b7a80') +
          line(
            [
              [-30, -50],
              [-30, 0],
            ],
            '#6b7a80',
            4,
          ) +
          line(
            [
              [24, -50],
              [24, 0],
            ],
            '#6b7a80',
            4,
          ) +
          seated(
            [
              { shirt: '#b0627a', trousers: '#3a3448', head: 'bun' as const },
              { shirt: '#5a7fa8', trousers: '#2e3444', head: 'grey' as const },
              { shirt: '#d9a14a', trousers: '#4a3c44', head: 'long' as const },
            ][index] ?? { shirt: '#fff', trousers: '#000' },
            [
              [20, 70],
              [26, 80],
            ],
          ),
        0,
        true,
      ),
    ),
    ellipse(560, 990, 420, 34, '#3a2c24', { opacity: 0.3 }),
    rect(420, 740, 330, 22, down('#f4e6cc', '#c8a878')) +
      rect(440, 762, 16, 220, '#a88458') +
      rect(712, 762, 16, 220, '#a88458'),
    rect(310, 830, 110, 14, '#5a7a80') + rect(356, 842, 14, 130, '#5a7a80') + ellipse(363, 978, 56, 10, '#465f66'),
    placed(
      352,
      972,
      2.35,
      seated({ shirt: '#fbfdfb', trousers: '#4f6f84', skirt: '#fbfdfb', head: 'short', longSleeves: true }, [
        [48, 80],
        [56, 88],
      ]),
    ),
    rect(790, 836, 110, 14, '#7a5a3c') + rect(802, 850, 12, 130, '#6a4c32') + rect(878, 850, 12, 130, '#6a4c32'),
    placed(
      842,
      976,
      2.2,
      seated(
        {
          shirt: '#8a5f8c',
          trousers: '#2f2a3a',
          head: 'bun',
          headColour: '#d9d4cc',
          longSleeves: true,
          skin: '#c08a62',
        },
        [
          [30, 74],
          [58, 90],
        ],
      ),
      0,
      true,
    ),
    rect(596, 700, 62, 42, '#38505c') + circle(616, 718, 12, '#dfeee8') + rect(634, 710, 16, 20, '#7fd0b0'),
    line(
      [
        [600, 738],
        [690, 746],
      ],
      '#38505c',
      4,
    ),
    rect(460, 712, 80, 28, '#fdfaf0') + rect(470, 704, 80, 30, '#eef4f4'),
    standing(
      1010,
      800,
      300,
      { shirt: '#9fd4d0', trousers: '#9fd4d0', head: 'bob', longSleeves: true },
      {
        arms: [
          [-10, 4],
          [34, 90],
        ],
        legs: [
          [-10, -14],
          [10, 4],
        ],
      },
    ),
    polygon(
      [
        [880, 130],
        [1420, 130],
        [1000, 1067],
        [200, 1067],
      ],
      down('#fffbe0/0.34', '#fffbe0/0'),
    ),
    glow(1150, 320, 520, '#fffbe0', 0.4),
    vignette(LANDSCAPE, '#10221f', 0.34),
  );
}
