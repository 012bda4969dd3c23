import { glow, vignette } from '../drawing/light.ts';
import { across, down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { person, standing } from '../drawing/people.ts';
import { many, randomFrom } from '../drawing/random.ts';
import { circle, ellipse, line, path, placed, polygon, rect } from '../drawing/shapes.ts';

const CLOTH = ['#d8604a', '#4f8fa8', '#e8b84a', '#6fa06a', '#a86a94'] as const;

function station(colour: string, shirt: string): string {
  const sewer = person(
    { shirt, trousers: '#2f3a58', head: 'scarf', headColour: '#e9f0f2', longSleeves: true },
    {
      lean: 16,
      arms: [
        [42, 82],
        [50, 88],
      ],
      legs: [
        [82, 4],
        [86, 0],
      ],
    },
  );
  return [
    ellipse(30, 6, 130, 12, '#101c28', { opacity: 0.3 }),
    rect(-36, -50, 54, 8, '#4a5664') + rect(-14, -42, 8, 44, '#4a5664'),
    placed(-8, 0, 1, sewer),
    polygon(
      [
        [10, -82],
        [150, -82],
        [164, -72],
        [0, -72],
      ],
      '#e9e2d0',
    ) +
      rect(8, -72, 8, 74, '#7a8590') +
      rect(146, -72, 8, 74, '#7a8590'),
    path(
      'M74 -84L74 -118Q74 -128 84 -128L136 -128Q144 -128 144 -120L144 -84L128 -84L128 -106L92 -106L88 -84Z',
      down('#fbfbf6', '#a8b4bc'),
    ),
    circle(146, -116, 10, '#39434e'),
    path('M20 -84Q50 -104 82 -86L100 -84L130 -40Q96 -30 84 -60Q50 -76 20 -84Z', colour),
  ].join('');
}

/** The sewing hall of a small factory in a commune, rows of machines under long lamps. */
export function factory() {
  const random = randomFrom(131);
  const rows = many(4, (row) => {
    const scale = [0.62, 0.95, 1.4, 2.05][row] ?? 1;
    const y = [560, 660, 800, 1010][row] ?? 600;
    const count = [7, 6, 4, 3][row] ?? 3;
    return many(count, (index) =>
      placed(
        60 + (row % 2) * 60 + index * (1600 / count),
        y,
        scale,
        station(
          CLOTH[(index + row) % 5] ?? '#ccc',
          ['#5a8fb0', '#6aa0bc', '#4f86a8'][Math.floor(random() * 3)] ?? '#5a8fb0',
        ),
      ),
    );
  });
  return picture(
    LANDSCAPE,
    rect(0, 0, 1600, 520, down('#9fb4bc', '#d4dedc@60', '#eef0e4')),
    polygon(
      [
        [0, 0],
        [1600, 0],
        [1180, 210],
        [420, 210],
      ],
      down('#6f8490', '#aebcc0'),
    ),
    many(7, (index) =>
      line(
        [
          [index * 266, 0],
          [420 + index * 127, 210],
        ],
        '#566a76',
        4,
        { opacity: 0.6 },
      ),
    ),
    many(4, (index) => {
      const t = index / 4;
      return (
        polygon(
          [
            [200 + t * 260, 20 + t * 150],
            [620 + t * 60, 20 + t * 150],
            [622 + t * 58, 34 + t * 150],
            [196 + t * 262, 34 + t * 150],
          ],
          '#fffef0',
        ) +
        polygon(
          [
            [1400 - t * 260, 20 + t * 150],
            [980 - t * 60, 20 + t * 150],
            [978 - t * 58, 34 + t * 150],
            [1404 - t * 262, 34 + t * 150],
          ],
          '#fffef0',
        ) +
        glow(420 + t * 150, 30 + t * 150, 260, '#ffffff', 0.5) +
        glow(1180 - t * 150, 30 + t * 150, 260, '#ffffff', 0.5)
      );
    }),
    rect(420, 210, 760, 250, '#dfe6e0') +
      many(
        6,
        (index) =>
          rect(450 + index * 122, 240, 96, 130, down('#bfe4f0', '#eaf6e4')) +
          rect(496 + index * 122, 240, 5, 130, '#8fa4ac'),
      ),
    polygon(
      [
        [0, 0],
        [420, 210],
        [420, 460],
        [0, 560],
      ],
      across('#b4c2c4', '#d0dad6'),
    ) +
      polygon(
        [
          [1600, 0],
          [1180, 210],
          [1180, 460],
          [1600, 560],
        ],
        across('#d0dad6', '#a8b8bc'),
      ),
    polygon(
      [
        [420, 456],
        [1180, 456],
        [1600, 560],
        [1600, 1067],
        [0, 1067],
        [0, 560],
      ],
      down('#c8ccc0', '#a4aca6@50', '#6f7a7c'),
    ),
    many(7, (index) =>
      line(
        [
          [420 + index * 127, 458],
          [-400 + index * 400, 1067],
        ],
        '#8a948f',
        3,
        { opacity: 0.45 },
      ),
    ),
    rows,
    standing(
      1490,
      950,
      400,
      { shirt: '#2f4f74', trousers: '#2a2c3a', head: 'bun', longSleeves: true },
      {
        arms: [
          [-10, 0],
          [34, 96],
        ],
      },
      true,
    ),
    polygon(
      [
        [1408, 742],
        [1466, 730],
        [1472, 800],
        [1412, 810],
      ],
      '#f6e6c0',
    ),
    glow(800, 240, 620, '#f6fbff', 0.45),
    vignette(LANDSCAPE, '#0e1a24', 0.42),
  );
}
