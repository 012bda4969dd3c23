import { cloud, glow, haze, sky, sun, vignette } from '../drawing/light.ts';
import { down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { blades, treeline } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { circle, curve, ellipse, line, path, placed, polygon, rect, type Point } from '../drawing/shapes.ts';
import { glitter, ripples } from '../drawing/water.ts';

const HORIZON = 400;
const SIZE = { width: 1600, height: 1067 };

/** A paddle-wheel aerator 200 units wide, its water line at y = 0. */
function aerator(random: () => number): string {
  const wheels = many(4, (index) =>
    placed(
      -78 + index * 52,
      -18,
      1,
      many(8, (blade) =>
        line(
          [
            [0, 0],
            [Math.cos(blade * 0.785) * 30, Math.sin(blade * 0.785) * 30],
          ],
          '#e8e4d8',
          6,
        ),
      ) + circle(0, 0, 9, '#3f4a54'),
    ),
  );
  const spray = many(120, () => {
    const angle = between(random, 3.4, 6);
    const reach = between(random, 20, 92);
    return circle(
      between(random, -90, 90) + Math.cos(angle) * reach * 0.4,
      -10 + Math.sin(angle) * reach * 0.8,
      between(random, 1.5, 5),
      '#fff',
      { opacity: between(random, 0.35, 0.95) },
    );
  });
  return (
    ellipse(0, 8, 170, 26, '#fff', { opacity: 0.45 }) +
    rect(-108, -24, 216, 8, '#5a6670') +
    wheels +
    rect(-30, -46, 60, 28, '#2f8fa8', { rx: 8 }) +
    spray +
    ellipse(0, 12, 130, 12, '#fff', { opacity: 0.6 })
  );
}

/** Shrimp ponds in the afternoon: paddle wheels throw water, a farmer lifts the feeding tray. */
export function shrimpPond() {
  const random = randomFrom(167);
  const pond = (corners: readonly Point[]) =>
    polygon(corners, down('#c4d8c0', '#7fb0a4@40', '#3f7f80')) +
    polygon(corners, 'none', { stroke: '#2a3a44', 'stroke-width': 7, opacity: 0.75 });
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, HORIZON, '#4f94c0', '#a8d0d8@55', '#fbeabc'),
    sun(360, 230, 48, '#fffce8', '#fff0b0'),
    cloud(random, 980, 170, 760, '#fff', 0.8),
    cloud(random, 560, 110, 380, '#fff', 0.5),
    treeline(random, -40, 1640, HORIZON + 8, 60, '#6f9a80'),
    haze(LANDSCAPE, HORIZON - 70, 110, '#fdf4d0', 0.6),
    many(
      3,
      (index) =>
        line(
          [
            [200 + index * 560, HORIZON + 20],
            [200 + index * 560, HORIZON - 180],
          ],
          '#5a5250',
          6,
        ) +
        line(
          [
            [170 + index * 560, HORIZON - 160],
            [230 + index * 560, HORIZON - 160],
          ],
          '#5a5250',
          5,
        ),
    ) +
      curve(
        `M200 ${HORIZON - 158}Q480 ${HORIZON - 110} 760 ${HORIZON - 158}Q1040 ${HORIZON - 110} 1320 ${HORIZON - 158}Q1480 ${HORIZON - 120} 1640 ${HORIZON - 140}`,
        '#3a3634',
        2.4,
      ),
    rect(0, HORIZON + 4, 1600, 680, down('#c0b084', '#a08a5c@40', '#6a5638')),
    pond([
      [40, 440],
      [500, 440],
      [380, 520],
      [-120, 520],
    ]) +
      pond([
        [560, 440],
        [1060, 440],
        [1080, 520],
        [450, 520],
      ]) +
      pond([
        [1120, 440],
        [1640, 440],
        [1760, 520],
        [1150, 520],
      ]),
    many(3, (index) => placed(220 + index * 560, 486, 0.42, aerator(random))),
    polygon(
      [
        [-20, 532],
        [1620, 532],
        [1620, 572],
        [-20, 572],
      ],
      '#b89c68',
    ),
    placed(
      1240,
      572,
      1,
      rect(-80, -130, 170, 130, down('#d8c49a', '#a08a64')) +
        polygon(
          [
            [-104, -126],
            [0, -200],
            [116, -126],
          ],
          '#8f5a44',
        ) +
        rect(-20, -80, 44, 80, '#5a4434'),
    ),
    pond([
      [140, 590],
      [1470, 590],
      [1720, 990],
      [-140, 990],
    ]),
    glitter(random, 500, 600, 960, 230, '#fff8dc', 130),
    ripples(random, SIZE, 600, 960, 130, '#f4fbf0', 0.35),
    placed(560, 730, 1.15, aerator(random)),
    placed(1130, 700, 0.95, aerator(random)),
    line(
      [
        [230, 680],
        [1400, 640],
      ],
      '#3a4a50',
      2.5,
      { opacity: 0.6 },
    ),
    polygon(
      [
        [1060, 850],
        [1700, 800],
        [1700, 832],
        [1060, 884],
      ],
      '#a88458',
    ) +
      many(6, (index) =>
        line(
          [
            [1080 + index * 100, 872 - index * 8],
            [1080 + index * 100, 960 - index * 8],
          ],
          '#6a4e34',
          8,
        ),
      ),
    standing(
      1250,
      850,
      330,
      { shirt: '#6a86a4', trousers: '#3a4450', head: 'conical', longSleeves: true },
      {
        lean: 14,
        arms: [
          [40, 64],
          [54, 76],
        ],
        legs: [
          [-8, -4],
          [12, 2],
        ],
      },
      true,
    ),
    curve('M1150 690Q1120 760 1080 790', '#3a3a3a', 3) +
      ellipse(1060, 806, 84, 20, '#d8d0b4') +
      ellipse(1060, 802, 72, 15, '#8aa890') +
      many(16, (index) =>
        path(
          `M${1012 + (index % 8) * 13} ${800 + Math.floor(index / 8) * 8}q8 -12 16 -2q-4 8 -12 6Z`,
          ['#e0885a', '#d0a080', '#f0a070'][index % 3] ?? '#e0885a',
        ),
      ),
    standing(
      1500,
      815,
      280,
      { shirt: '#d8783c', trousers: '#33384a', head: 'cap', longSleeves: true },
      {
        arms: [
          [-10, 0],
          [40, 110],
        ],
      },
      true,
    ),
    many(3, (step) =>
      blades(
        random,
        -30,
        700 - step * 120,
        1080 + step * 8,
        130 - step * 20,
        7,
        ['#4a6a34', '#6a8a44', '#8fa858'][step] ?? '#4a6a34',
      ),
    ),
    many(2, (step) => blades(random, 700, 1640, 1090, 80 - step * 20, 8, ['#5a7a3c', '#86a04f'][step] ?? '#5a7a3c')),
    glow(360, 230, 620, '#fff4c4', 0.4),
    vignette(LANDSCAPE, '#0c1a1c', 0.42),
  );
}
