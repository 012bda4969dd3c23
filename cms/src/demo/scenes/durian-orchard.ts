import { beams, glow, haze, vignette } from '../drawing/light.ts';
import { down, radial } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { blades, foliage } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { between, many, randomFrom, type Random } from '../drawing/random.ts';
import { curve, ellipse, line, path, polygon, rect } from '../drawing/shapes.ts';

function durian(random: Random, x: number, y: number, size: number): string {
  const spikes = Array.from({ length: 64 }, () => {
    const [angle, reach] = [between(random, 0, Math.PI * 2), Math.sqrt(random()) * 0.92];
    const [cx, cy] = [x + Math.cos(angle) * reach * size * 0.8, y + Math.sin(angle) * reach * size];
    const tall = size * 0.16;
    return `M${(cx - tall * 0.5).toFixed(1)} ${cy.toFixed(1)}L${(cx + Math.cos(angle) * tall).toFixed(1)} ${(cy + Math.sin(angle) * tall - tall * 0.4).toFixed(1)}L${(cx + tall * 0.5).toFixed(1)} ${cy.toFixed(1)}Z`;
  }).join('');
  const rim = many(34, (index) => {
    const angle = (index / 34) * Math.PI * 2;
    const on = (reach: number, turn: number) =>
      [x + Math.cos(angle + turn) * size * 0.82 * reach, y + Math.sin(angle + turn) * size * reach] as const;
    return polygon([on(0.94, -0.1), on(1.13, 0), on(0.94, 0.1)], '#7f8a3a');
  });
  return (
    line(
      [
        [x, y - size],
        [x + size * 0.05, y - size * 1.5],
      ],
      '#5a4630',
      size * 0.13,
    ) +
    rim +
    ellipse(x, y, size * 0.82, size, radial('#c8cc6a', '#9aa348@55', '#5f6a2c')) +
    path(spikes, '#d9dc8a', { opacity: 0.75 }) +
    path(spikes, '#55602a', { opacity: 0.35, transform: `translate(${size * 0.04} ${size * 0.05})` })
  );
}

/** A durian orchard before harvest: fruit on the boughs in front, growers between the trees. */
export function durianOrchard() {
  const random = randomFrom(149);
  const trunk = (x: number, y: number, height: number, tone: string) =>
    path(
      `M${x - height * 0.04} ${y}Q${x - height * 0.01} ${y - height * 0.5} ${x - height * 0.02} ${y - height}L${x + height * 0.02} ${y - height}Q${x + height * 0.02} ${y - height * 0.4} ${x + height * 0.05} ${y}Z`,
      tone,
    );
  const row = (count: number, y: number, height: number, tones: readonly [string, string, string], stem: string) =>
    many(count, (index) => {
      const x = ((index + 0.5) / count) * 1700 - 50 + between(random, -30, 30);
      return (
        trunk(x, y, height * 0.6, stem) + foliage(random, x, y - height * 0.75, height * 0.72, height * 0.7, tones)
      );
    });
  return picture(
    LANDSCAPE,
    rect(0, 0, 1600, 620, down('#cfe6cc', '#eef2c8@60', '#f8f0bc')),
    glow(1000, 260, 620, '#fffbe0', 0.9),
    row(11, 560, 330, ['#9cc09a', '#aecba0', '#c4d8ac'], '#8a9a80'),
    haze(LANDSCAPE, 330, 280, '#fbf6cc', 0.6),
    rect(0, 545, 1600, 530, down('#c8cc84', '#8aa054@30', '#4a6a38@70', '#2c4428')),
    row(6, 660, 520, ['#3f7a4c', '#5f9a54', '#8aba62'], '#5a4a38'),
    beams(random, [1060, 20], 1150, 9, '#fff8c8'),
    many(12, (index) =>
      blades(random, -20, 1620, 640 + index * 36, 16 + index * 4, 9, index % 2 ? '#5f8a44' : '#86a850'),
    ),
    standing(
      620,
      850,
      300,
      { shirt: '#8a4f6a', trousers: '#2c2a38', head: 'conical', longSleeves: true },
      {
        lean: -4,
        arms: [
          [-10, 0],
          [110, 150],
        ],
        legs: [
          [-8, -4],
          [10, 4],
        ],
      },
    ),
    standing(
      960,
      820,
      280,
      { shirt: '#5f86a8', trousers: '#33384a', head: 'cap', longSleeves: true },
      {
        lean: 18,
        arms: [
          [30, 50],
          [44, 62],
        ],
        legs: [
          [-14, -6],
          [18, 4],
        ],
      },
      true,
    ),
    polygon(
      [
        [760, 830],
        [900, 830],
        [884, 900],
        [776, 900],
      ],
      down('#c89a5a', '#7a5430'),
    ) + many(7, (index) => durian(random, 776 + (index % 4) * 36, 826 - Math.floor(index / 4) * 32, 22)),
    trunk(1330, 1067, 1500, '#4a3a2c'),
    curve('M1330 420Q1120 330 820 360', '#4a3a2c', 26) + curve('M1330 300Q1480 250 1640 290', '#4a3a2c', 24),
    many(9, (index) =>
      foliage(random, 820 + index * 105, 60 + (index % 3) * 50, 320, 220, ['#1f4a34', '#34693f', '#5a9450']),
    ),
    durian(random, 930, 480, 86) + durian(random, 1120, 500, 104) + durian(random, 1500, 430, 92),
    many(5, (index) =>
      foliage(random, 850 + index * 180, 330 - (index % 2) * 50, 190, 90, ['#1f4a34', '#34693f', '#6aa05a']),
    ),
    many(5, (index) =>
      foliage(random, -20 + index * 60, 40 + index * -10, 330, 250, ['#1c4330', '#2f613a', '#4f8848']),
    ),
    many(3, (step) =>
      blades(
        random,
        -30,
        1640,
        1080 + step * 8,
        90 - step * 14,
        8,
        ['#234428', '#3a6034', '#5a8042'][step] ?? '#234428',
      ),
    ),
    vignette(LANDSCAPE, '#0c1c10', 0.45),
  );
}
