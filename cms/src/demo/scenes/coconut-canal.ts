import { beams, glow, haze, sky, vignette } from '../drawing/light.ts';
import { down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { banana, blades, palm, treeline } from '../drawing/plants.ts';
import { person } from '../drawing/people.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { circle, ellipse, path, placed, polygon } from '../drawing/shapes.ts';
import { ripples } from '../drawing/water.ts';

const FAR = { trunk: '#8aa08a', leaf: '#7fa889', lit: '#9cc19a' };
const MIDDLE = { trunk: '#6b5a48', leaf: '#3f7a4f', lit: '#69a557' };
const NEAR = { trunk: '#4f3d30', leaf: '#245038', lit: '#3f7f45' };

function nuts(random: () => number): string {
  return many(44, (index) => {
    const offset = ((index % 22) / 21) * 2 - 1;
    const lift = (1 - offset * offset) * (index < 22 ? 14 : 34);
    return circle(
      -30 + offset * 92,
      -28 - lift + between(random, -4, 4),
      between(random, 10, 13),
      ['#7fa33c', '#98b84a', '#6d8f34', '#8a6a3c'][index % 4] ?? '#7fa33c',
    );
  });
}

/** A canal between rows of coconut palms; a woman steers a boat full of coconuts. */
export function coconutCanal() {
  const random = randomFrom(42);
  const row = (count: number, y: number, height: number, spread: number, colours: typeof FAR) =>
    many(count, (index) => {
      const side = index % 2 ? 1 : -1;
      const x = 800 + side * (spread + between(random, 0, spread * 0.9) + index * 16);
      return palm(
        random,
        x,
        y + between(random, -6, 14),
        height * between(random, 0.85, 1.15),
        colours,
        -side * height * between(random, 0.05, 0.22),
      );
    });
  const rower = person(
    { shirt: '#b0557a', trousers: '#26222e', head: 'conical', longSleeves: true },
    {
      lean: 10,
      arms: [
        [34, 60],
        [52, 74],
      ],
      legs: [
        [-14, -6],
        [12, 2],
      ],
    },
  );
  const boat =
    ellipse(0, 12, 200, 14, '#0d241c', { opacity: 0.5 }) +
    nuts(random) +
    placed(116, -18, 0.95, rower, 0, true) +
    `<path d="M72 -116L20 40" stroke="#8d6a44" stroke-width="5"/>` +
    path(
      'M-206 -40Q-160 -20 -110 -20L130 -20Q172 -24 204 -46Q190 6 140 12L-130 12Q-184 4 -206 -40Z',
      down('#7a5236', '#2c1c16'),
    ) +
    path(
      'M-206 -40Q-160 -20 -110 -20L130 -20Q172 -24 204 -46L200 -36Q170 -12 130 -11L-110 -11Q-166 -12 -202 -32Z',
      '#d9b27c',
    );
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, 620, '#bfe0d8', '#eaf3d2@60', '#fdf6cf'),
    glow(830, 330, 520, '#fffbe0', 0.9),
    treeline(random, -40, 1640, 520, 150, '#a9cbb0'),
    row(12, 520, 240, 110, FAR),
    haze(LANDSCAPE, 360, 220, '#fbf8d8', 0.7),
    polygon(
      [
        [760, 508],
        [850, 508],
        [1330, 1067],
        [240, 1067],
      ],
      down('#e9ecc4', '#9fb98d@22', '#4f7a63@60', '#1f4640'),
    ),
    polygon(
      [
        [-10, 500],
        [762, 506],
        [250, 1067],
        [-10, 1067],
      ],
      down('#a8bf7a', '#5f8a48@35', '#2c5030'),
    ),
    polygon(
      [
        [1610, 500],
        [848, 506],
        [1320, 1067],
        [1610, 1067],
      ],
      down('#a8bf7a', '#5f8a48@35', '#284a2d'),
    ),
    row(9, 620, 430, 250, MIDDLE),
    banana(random, 540, 690, 190, '#5f9a4a', '#86b955'),
    banana(random, 1120, 720, 210, '#5f9a4a', '#86b955'),
    beams(random, [900, 120], 1000, 8, '#fffbd6'),
    many(14, (index) =>
      blades(random, -20, 640 - index * 28, 640 + index * 34, 26 + index * 5, 7, index % 2 ? '#4f8243' : '#76a353'),
    ),
    many(14, (index) =>
      blades(random, 960 + index * 26, 1620, 640 + index * 34, 26 + index * 5, 7, index % 2 ? '#4f8243' : '#6d9a4e'),
    ),
    placed(450, 0, 1, ripples(random, { width: 700, height: 0 }, 560, 1050, 120, '#f6f6cf', 0.3)),
    placed(770, 830, 1.35, boat),
    palm(random, 120, 960, 830, NEAR, 150),
    palm(random, 1500, 980, 900, NEAR, -170),
    many(3, (step) =>
      blades(
        random,
        -30,
        420 - step * 90,
        1080 + step * 8,
        150 - step * 20,
        6,
        ['#1f4029', '#35633a', '#4f8243'][step] ?? '#1f4029',
      ),
    ),
    many(3, (step) =>
      blades(
        random,
        1190 + step * 90,
        1640,
        1080 + step * 8,
        150 - step * 20,
        6,
        ['#1f4029', '#35633a', '#4f8243'][step] ?? '#1f4029',
      ),
    ),
    vignette(LANDSCAPE, '#0a1f18', 0.45),
  );
}
