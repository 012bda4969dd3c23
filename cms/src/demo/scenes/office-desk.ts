import { glow, vignette } from '../drawing/light.ts';
import { across, down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { banana } from '../drawing/plants.ts';
import { person, standing } from '../drawing/people.ts';
import { many, randomFrom } from '../drawing/random.ts';
import { ellipse, line, path, placed, polygon, rect } from '../drawing/shapes.ts';

/** The public service counter of a commune: clerks at their screens, citizens with papers, a few waiting. */
export function officeDesk() {
  const random = randomFrom(173);
  const clerk = (shirt: string, head: 'bun' | 'short' | 'long') =>
    person(
      { shirt, trousers: '#26304a', head, longSleeves: true },
      {
        lean: 6,
        arms: [
          [44, 86],
          [52, 92],
        ],
        legs: [
          [84, 2],
          [88, 0],
        ],
      },
    );
  const screen =
    rect(-46, -88, 92, 62, '#26303c') +
    rect(-40, -82, 80, 50, down('#9fd4ec', '#e4f4ee')) +
    many(4, (index) => rect(-32, -74 + index * 10, 34 + ((index * 17) % 28), 4, '#3f6f8a')) +
    rect(-6, -28, 12, 20, '#26303c') +
    rect(-26, -10, 52, 6, '#26303c');
  const waiting = person(
    { shirt: '#c88a4a', trousers: '#3a3444', head: 'grey' },
    {
      lean: 0,
      arms: [
        [20, 74],
        [26, 84],
      ],
      legs: [
        [84, 2],
        [88, -2],
      ],
    },
  );
  return picture(
    LANDSCAPE,
    rect(0, 0, 1600, 720, down('#e9efe8', '#f4f1e2@60', '#e6dcc4')),
    many(5, (index) => rect(90 + index * 310, 0, 190, 14, '#fffef4') + glow(185 + index * 310, 6, 220, '#fffef0', 0.7)),
    rect(120, 120, 460, 300, down('#bfe0ea', '#e6f2dc')) +
      many(4, (index) => rect(112 + index * 156, 112, 10, 316, '#fbfaf2')) +
      rect(112, 112, 478, 10, '#fbfaf2') +
      rect(100, 420, 500, 16, '#d8d0bc'),
    rect(700, 130, 800, 190, down('#3f6f8a', '#2a4f68'), { rx: 8 }) +
      many(
        4,
        (index) =>
          rect(726 + index * 194, 156, 170, 138, '#dfeef0', { rx: 6 }) +
          rect(742 + index * 194, 176, 90, 12, '#3f6f8a') +
          many(4, (row) =>
            rect(
              742 + index * 194,
              204 + row * 20,
              60 + ((row * 37 + index * 23) % 74),
              7,
              row === 1 ? '#e0783c' : '#8fb0bc',
            ),
          ),
      ),
    rect(0, 700, 1600, 370, down('#d0c8b4', '#aca290@50', '#7a7268')),
    many(9, (index) =>
      line(
        [
          [index * 230 - 180, 1067],
          [440 + index * 90, 702],
        ],
        '#8f8778',
        2.4,
        { opacity: 0.5 },
      ),
    ),
    many(3, (index) =>
      placed(
        830 + index * 260,
        690,
        1.75,
        clerk(['#f4f6f8', '#b8d4e8', '#f4f6f8'][index] ?? '#fff', (['bun', 'short', 'long'] as const)[index] ?? 'bun'),
        0,
        true,
      ),
    ),
    many(3, (index) => placed(700 + index * 260, 580, 1.05, screen)),
    rect(560, 570, 980, 26, down('#e4b878', '#b8864c')) +
      rect(580, 596, 940, 210, across('#f0e4cc', '#d0bfa0')) +
      many(4, (index) => rect(600 + index * 232, 616, 210, 170, '#fff', { opacity: 0.3 })) +
      rect(560, 800, 980, 16, '#8a6a44'),
    many(
      3,
      (index) => rect(800 + index * 260, 556, 70, 14, '#fdfcf4') + rect(806 + index * 260, 548, 66, 10, '#f0ead4'),
    ),
    many(
      3,
      (index) =>
        rect(672 + index * 260, 470, 4, 100, '#c8dce0', { opacity: 0.7 }) +
        rect(676 + index * 260, 470, 190, 100, '#dff0f2', { opacity: 0.16 }),
    ),
    standing(
      650,
      920,
      400,
      { shirt: '#8f5a86', trousers: '#2e2a3a', head: 'bun', longSleeves: true },
      {
        lean: 8,
        arms: [
          [-6, 4],
          [56, 92],
        ],
        legs: [
          [-8, -10],
          [10, 4],
        ],
      },
    ),
    polygon(
      [
        [730, 690],
        [786, 676],
        [794, 726],
        [738, 740],
      ],
      '#fffdf2',
    ),
    standing(
      980,
      940,
      420,
      { shirt: '#4f8a6a', trousers: '#3a3848', head: 'short' },
      {
        lean: 4,
        arms: [
          [-10, 10],
          [48, 100],
        ],
        legs: [
          [-8, -6],
          [10, 6],
        ],
      },
      true,
    ),
    ellipse(270, 1000, 300, 26, '#3a332a', { opacity: 0.3 }),
    many(3, (index) =>
      placed(
        150 + index * 150,
        980,
        2,
        rect(-30, -56, 60, 8, '#3f7f94') +
          path('M-34 -112Q-40 -80 -30 -50L-22 -50Q-30 -80 -26 -112Z', '#3f7f94') +
          line(
            [
              [-20, -48],
              [-24, 0],
            ],
            '#5a6a70',
            4,
          ) +
          line(
            [
              [22, -48],
              [26, 0],
            ],
            '#5a6a70',
            4,
          ) +
          (index === 1 ? '' : waiting.replaceAll('#c88a4a', index ? '#6a7fb0' : '#c88a4a')),
      ),
    ),
    rect(1430, 900, 110, 130, across('#b8603c', '#7a3a24')) + banana(random, 1485, 910, 330, '#3f7f4c', '#6fae5c'),
    polygon(
      [
        [120, 120],
        [580, 120],
        [900, 1067],
        [240, 1067],
      ],
      down('#fffbe4/0.4', '#fffbe4/0'),
    ),
    glow(340, 260, 520, '#fffdf0', 0.5),
    vignette(LANDSCAPE, '#1c1810', 0.34),
  );
}
