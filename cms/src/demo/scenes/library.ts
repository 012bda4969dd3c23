import { glow, vignette } from '../drawing/light.ts';
import { across, down, radial } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { person, standing, type Look } from '../drawing/people.ts';
import { between, many, pick, randomFrom, type Random } from '../drawing/random.ts';
import { circle, ellipse, line, path, placed, polygon, rect } from '../drawing/shapes.ts';

const SPINES = ['#b8483c', '#3f6f86', '#d9a441', '#5f8a5a', '#7a5a86', '#e3d5b8', '#2f4a5c', '#c87a4a'] as const;

function bookcase(random: Random, x: number, y: number, width: number, shelves: number, gap: number): string {
  const books = (top: number) => {
    let drawn = '';
    for (let at = x + 12; at < x + width - 24;) {
      const [thick, tall] = [between(random, 9, 22), between(random, 0.6, 0.9) * gap];
      drawn +=
        rect(at, top + gap - tall - 6, thick, tall, pick(random, SPINES)) +
        rect(at, top + gap - tall * 0.82, thick, 4, '#fff3d0', { opacity: 0.5 });
      at += thick + (random() < 0.08 ? 20 : 1.5);
    }
    return drawn + rect(x, top + gap - 6, width, 10, '#8a5c36');
  };
  return (
    rect(x, y, width, shelves * gap + 10, across('#5a3a24', '#3a2418')) +
    many(shelves, (index) => books(y + index * gap)) +
    rect(x, y, 10, shelves * gap + 10, '#9a6a40') +
    rect(x + width - 10, y, 10, shelves * gap + 10, '#7a5230')
  );
}

function reader(look: Look, cover: string): string {
  return (
    person(look, {
      lean: 10,
      arms: [
        [30, 92],
        [36, 100],
      ],
      legs: [
        [84, 6],
        [88, 2],
      ],
    }) +
    path('M34 -92l20 -6l20 6l0 24l-20 -6l-20 6z', cover) +
    path('M38 -92l16 -4l16 4l0 18l-16 -4l-16 4z', '#fdf6e0')
  );
}

/** The reading room of a commune library in the afternoon, children at a long table. */
export function library() {
  const random = randomFrom(109);
  const chair = rect(-26, -52, 56, 8, '#8a5c36') + rect(-30, -112, 8, 112, '#7a5230') + rect(22, -46, 7, 46, '#7a5230');
  const pupils: Look[] = [
    { shirt: '#fbfaf4', trousers: '#27406e', head: 'bob' },
    { shirt: '#e0714f', trousers: '#2e3850', head: 'short' },
    { shirt: '#6fa8a0', trousers: '#3a3048', head: 'long' },
  ];
  return picture(
    LANDSCAPE,
    rect(0, 0, 1600, 790, across('#7a5238', '#c8935a@55', '#e9bf7c')),
    rect(0, 770, 1600, 300, down('#9a6a40', '#6a452c@50', '#43291c')),
    many(11, (index) =>
      line(
        [
          [index * 190 - 150, 1067],
          [420 + index * 76, 772],
        ],
        '#3a2418',
        2.4,
        { opacity: 0.45 },
      ),
    ),
    bookcase(random, -20, 60, 420, 6, 118),
    bookcase(random, 420, 60, 400, 6, 118),
    rect(930, 90, 560, 520, down('#fff2c4', '#ffdf98')) +
      circle(1290, 250, 170, radial('#ffffff', '#fff6d0/0.6', '#fff2c4/0')) +
      many(12, (index) =>
        ellipse(
          960 + index * 48,
          560 + (index % 3) * 12,
          60,
          54,
          ['#a8b860', '#c4c878', '#8fa850'][index % 3] ?? '#a8b860',
          { opacity: 0.75 },
        ),
      ) +
      many(4, (index) => rect(922 + index * 186, 80, 16, 540, '#6a4428')) +
      rect(922, 80, 576, 16, '#6a4428') +
      rect(922, 336, 576, 10, '#6a4428') +
      rect(900, 610, 620, 24, '#7a5030'),
    polygon(
      [
        [930, 90],
        [1490, 90],
        [1040, 1067],
        [60, 1067],
      ],
      down('#fff0b8/0.42', '#fff0b8/0.02'),
    ),
    many(60, () =>
      circle(between(random, 500, 1400), between(random, 150, 900), between(random, 1, 3), '#fff6d8', {
        opacity: between(random, 0.2, 0.7),
      }),
    ),
    standing(
      250,
      850,
      330,
      { shirt: '#4f7f86', trousers: '#33304a', skirt: '#4f7f86', head: 'bun', longSleeves: true },
      {
        arms: [
          [-10, 0],
          [80, 140],
        ],
      },
      true,
    ),
    many(3, (index) =>
      placed(
        660 + index * 290,
        930 - index * 6,
        1.95,
        chair +
          reader(
            pupils[index] ?? { shirt: '#fff', trousers: '#333' },
            ['#b8483c', '#3f6f86', '#d9a441'][index] ?? '#b8483c',
          ),
      ),
    ),
    ellipse(940, 1030, 560, 28, '#1c100a', { opacity: 0.4 }),
    polygon(
      [
        [500, 840],
        [1480, 818],
        [1560, 872],
        [440, 900],
      ],
      down('#d9a468', '#a8703c'),
    ) +
      polygon(
        [
          [440, 900],
          [1560, 872],
          [1560, 900],
          [440, 930],
        ],
        '#6e4526',
      ) +
      rect(500, 920, 26, 147, '#5a3820') +
      rect(1480, 890, 26, 177, '#5a3820'),
    many(6, (index) => rect(560 + index * 4, 846 - index * 12, 110 - index * 6, 12, SPINES[index] ?? '#fff')),
    placed(930, 866, 1, path('M0 0L64 -16L128 0L128 14L64 -2L0 14Z', '#fdf6e0')),
    glow(1260, 320, 640, '#ffeeb0', 0.5),
    vignette(LANDSCAPE, '#1c0c06', 0.5),
  );
}
