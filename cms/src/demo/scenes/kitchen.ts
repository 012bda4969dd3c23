import { glow, vignette } from '../drawing/light.ts';
import { across, down, radial } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { foliage } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { circle, curve, ellipse, line, path, polygon, rect } from '../drawing/shapes.ts';

/** A country kitchen before a feast: a great pot over the fire, cakes in banana leaf, steam in the window light. */
export function kitchen() {
  const random = randomFrom(151);
  const steam = many(44, (index) =>
    circle(
      560 + between(random, -110, 150) + index * 3,
      620 - index * 13 + between(random, -30, 30),
      between(random, 40, 110),
      radial('#fff6e0/0.26', '#fff6e0/0'),
    ),
  );
  const flames = many(16, (index) =>
    path(
      `M${440 + index * 17} 900q-14 -34 ${between(random, -4, 8).toFixed(0)} -${between(random, 44, 96).toFixed(0)}q22 40 16 ${between(random, 44, 80).toFixed(0)}Z`,
      ['#ffb43c', '#ff7a2c', '#ffe07a'][index % 3] ?? '#ffb43c',
      { opacity: 0.9 },
    ),
  );
  const cake = (x: number, y: number) =>
    rect(x, y, 92, 40, down('#6f9a4a', '#3f6a34'), { rx: 12 }) +
    many(4, (index) =>
      line(
        [
          [x + 16 + index * 20, y + 2],
          [x + 16 + index * 20, y + 38],
        ],
        '#e9d9a0',
        3,
      ),
    ) +
    line(
      [
        [x + 2, y + 20],
        [x + 90, y + 20],
      ],
      '#e9d9a0',
      2.4,
    );
  const bowl = (x: number, y: number, width: number, colour: string, filling: string) =>
    ellipse(x, y, width / 2, width * 0.13, filling) +
    path(
      `M${x - width / 2} ${y}Q${x - width * 0.4} ${y + width * 0.42} ${x} ${y + width * 0.42}Q${x + width * 0.4} ${y + width * 0.42} ${x + width / 2} ${y}Q${x} ${y + width * 0.2} ${x - width / 2} ${y}Z`,
      down(colour, '#6a5a52'),
    );
  return picture(
    LANDSCAPE,
    rect(0, 0, 1600, 760, across('#3f2a22', '#7a5238@50', '#a87848')),
    many(17, (index) =>
      line(
        [
          [index * 100, 0],
          [index * 100, 760],
        ],
        '#2c1c16',
        3,
        { opacity: 0.4 },
      ),
    ),
    rect(1020, 130, 430, 330, down('#dff0d0', '#f8f0b4')) +
      many(5, (index) => foliage(random, 1085 + index * 78, 405, 100, 100, ['#6fa05a', '#8fb868', '#b0d080'])) +
      rect(1000, 460, 470, 40, '#5a3a26') +
      many(3, (index) => rect(1012 + index * 212, 118, 16, 350, '#5a3a26')) +
      rect(1004, 116, 460, 18, '#5a3a26'),
    rect(120, 210, 560, 16, '#6a4630') +
      many(9, (index) =>
        bowl(160 + index * 60, 176, 46, ['#e9e4d4', '#7fa8b8', '#c8704a'][index % 3] ?? '#eee', '#8a6a50'),
      ) +
      many(
        6,
        (index) =>
          line(
            [
              [170 + index * 86, 226],
              [170 + index * 86, 290],
            ],
            '#2a1a14',
            3,
          ) +
          circle(170 + index * 86, 320, 30, radial('#8a8a8e', '#3a3a40')) +
          line(
            [
              [170 + index * 86, 346],
              [170 + index * 86, 384],
            ],
            '#3a2a22',
            7,
          ),
      ),
    rect(0, 740, 1600, 330, down('#8a6244', '#5a3c2a@50', '#2f1e18')),
    many(60, () =>
      ellipse(between(random, 0, 1600), between(random, 760, 1060), between(random, 30, 100), 3, '#2a1a14', {
        opacity: 0.25,
      }),
    ),
    polygon(
      [
        [1020, 130],
        [1450, 130],
        [1000, 1067],
        [300, 1067],
      ],
      down('#fff0b8/0.3', '#fff0b8/0'),
    ),
    glow(560, 860, 460, '#ff8a3c', 0.7),
    many(4, (index) =>
      rect(404 + index * 70, 896, 130, 22, ['#5a3a26', '#6a4630'][index % 2] ?? '#5a3a26', { rx: 10 }),
    ),
    flames,
    polygon(
      [
        [380, 830],
        [420, 830],
        [400, 930],
        [350, 930],
      ],
      '#4a3a34',
    ) +
      polygon(
        [
          [700, 830],
          [740, 830],
          [770, 930],
          [720, 930],
        ],
        '#4a3a34',
      ),
    path('M360 640L760 640Q770 830 700 858L420 858Q350 830 360 640Z', across('#6a6a72', '#a8a8b0@30', '#38383f')) +
      ellipse(560, 640, 204, 40, '#2a2a30') +
      ellipse(560, 644, 186, 32, '#b0a868') +
      many(7, (index) => rect(430 + index * 38, 622 + (index % 2) * 12, 60, 22, '#56803f', { rx: 9 })),
    curve('M352 680Q310 690 330 740', '#4a4a52', 12) + curve('M768 680Q810 690 790 740', '#4a4a52', 12),
    steam,
    standing(
      880,
      960,
      430,
      { shirt: '#a8506a', trousers: '#2c2634', head: 'bun', longSleeves: true },
      {
        lean: 10,
        arms: [
          [30, 70],
          [62, 92],
        ],
        legs: [
          [-6, -4],
          [8, 2],
        ],
      },
      true,
    ),
    line(
      [
        [760, 720],
        [640, 640],
      ],
      '#8a6a44',
      9,
    ),
    standing(
      230,
      980,
      400,
      { shirt: '#e0c48a', trousers: '#3f3444', head: 'bun', headColour: '#d8d4cc', longSleeves: true },
      {
        lean: 14,
        arms: [
          [30, 60],
          [44, 84],
        ],
        legs: [
          [-6, -2],
          [8, 4],
        ],
      },
    ),
    rect(1000, 850, 560, 28, '#9a6e44') +
      rect(1030, 878, 24, 190, '#6a4630') +
      rect(1510, 878, 24, 190, '#6a4630') +
      ellipse(1280, 852, 270, 10, '#000', { opacity: 0.14 }),
    many(9, (index) => cake(1030 + (index % 5) * 74 + Math.floor(index / 5) * 36, 812 - Math.floor(index / 5) * 38)),
    bowl(1470, 812, 130, '#dfe8e8', '#f6f2e4'),
    standing(
      1330,
      1060,
      470,
      { shirt: '#5f8aa0', trousers: '#2f2c3c', head: 'long', longSleeves: true },
      {
        lean: 8,
        arms: [
          [-16, 20],
          [40, 86],
        ],
        legs: [
          [-6, -4],
          [6, 4],
        ],
      },
      true,
    ),
    vignette(LANDSCAPE, '#140804', 0.55),
  );
}
