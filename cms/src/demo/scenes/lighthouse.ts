import { cloud, glow, haze, sky, stars, tint, vignette } from '../drawing/light.ts';
import { across, down } from '../drawing/paint.ts';
import { UPRIGHT, picture } from '../drawing/picture.ts';
import { blades } from '../drawing/plants.ts';
import { silhouette } from '../drawing/people.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { circle, curve, ellipse, line, path, polygon, rect } from '../drawing/shapes.ts';
import { ripples, water } from '../drawing/water.ts';

const HORIZON = 980;

function tower(x: number, foot: number): string {
  const bands = many(4, (index) => {
    const [top, bottom] = [foot - 620 + index * 155, foot - 620 + index * 155 + 78];
    const half = (y: number) => 38 + ((y - (foot - 620)) / 620) * 36;
    return polygon(
      [
        [x - half(top), top],
        [x + half(top), top],
        [x + half(bottom), bottom],
        [x - half(bottom), bottom],
      ],
      across('#e0604a', '#7a2a34'),
    );
  });
  return [
    polygon(
      [
        [x - 38, foot - 620],
        [x + 38, foot - 620],
        [x + 74, foot],
        [x - 74, foot],
      ],
      across('#fff3e0', '#8d8098'),
    ),
    bands,
    many(3, (index) => rect(x - 10, foot - 520 + index * 170, 18, 34, '#3b2c44')),
    rect(x - 62, foot - 640, 124, 20, '#3b2c44'),
    many(9, (index) =>
      line(
        [
          [x - 58 + index * 14.5, foot - 640],
          [x - 58 + index * 14.5, foot - 672],
        ],
        '#3b2c44',
        3,
      ),
    ),
    line(
      [
        [x - 60, foot - 672],
        [x + 60, foot - 672],
      ],
      '#3b2c44',
      4,
    ),
    rect(x - 30, foot - 716, 60, 76, down('#fff6c0', '#ffcf6a')),
    many(3, (index) => rect(x - 30 + index * 28, foot - 716, 4, 76, '#3b2c44')),
    path(`M${x - 42} ${foot - 714}Q${x} ${foot - 790} ${x + 42} ${foot - 714}Z`, '#b0443e'),
    circle(x, foot - 760, 7, '#3b2c44'),
  ].join('');
}

/** A lighthouse at the end of a sea dyke at nightfall. */
export function lighthouse() {
  const random = randomFrom(57);
  const [x, foot] = [640, 1010];
  const beam = (side: number) =>
    polygon(
      [
        [x, foot - 684],
        [x + side * 1400, foot - 860],
        [x + side * 1400, foot - 470],
      ],
      side > 0 ? across('#fff1b0/0.65', '#fff1b0/0') : across('#fff1b0/0', '#fff1b0/0.5'),
    );
  const stones = many(120, () => {
    const t = random();
    return ellipse(
      t * 1067,
      1040 + t * 120 + between(random, -20, 60),
      between(random, 16, 52),
      between(random, 12, 30),
      ['#3c3550', '#4f4562', '#2b2640', '#645672'][Math.floor(random() * 4)] ?? '#3c3550',
    );
  });
  const foam = many(60, (index) =>
    curve(`M${between(random, -40, 1000)} ${1150 + index * 6}q40 -16 80 0t80 0`, '#d9e4f2', between(random, 1.5, 4), {
      opacity: between(random, 0.15, 0.5),
    }),
  );
  return picture(
    UPRIGHT,
    sky(UPRIGHT, HORIZON, '#151a3c', '#33366b@35', '#8a5a86@66', '#ee9a77@88', '#ffc98a'),
    stars(random, UPRIGHT, 560, 150),
    cloud(random, 260, 700, 560, '#c77a8d', 0.4),
    cloud(random, 900, 560, 420, '#5d4a80', 0.55),
    cloud(random, 200, 470, 380, '#4a4278', 0.5),
    haze(UPRIGHT, HORIZON - 140, 180, '#ffbf8a', 0.6),
    water(UPRIGHT, HORIZON, '#e79a80', '#8a5f86@16', '#3a3a6a@50', '#171a3a'),
    ripples(random, UPRIGHT, HORIZON + 4, 1590, 240, '#ffc9a0', 0.28),
    ripples(random, UPRIGHT, HORIZON + 30, 1590, 180, '#0f1230', 0.4),
    beam(-1),
    beam(1),
    glow(x, foot - 680, 330, '#fff0b0', 0.9),
    path(`M1067 1000L470 ${foot - 6}Q380 ${foot + 6} 330 1060L1067 1240Z`, down('#6a5a78', '#332c48')),
    stones,
    tower(x, foot),
    polygon(
      [
        [470, foot - 6],
        [1067, 996],
        [1067, 1024],
        [460, foot + 14],
      ],
      down('#a58fa0', '#6a5a78'),
    ),
    silhouette(
      850,
      foot - 2,
      120,
      'conical',
      {
        lean: 2,
        arms: [
          [-20, -10],
          [20, 40],
        ],
      },
      '#231a30',
      true,
    ),
    silhouette(
      905,
      foot - 2,
      84,
      'bob',
      {
        arms: [
          [-10, 0],
          [60, 100],
        ],
      },
      '#231a30',
      true,
    ),
    foam,
    many(4, (step) =>
      blades(
        random,
        -30,
        460 - step * 70,
        1612 + step * 6,
        210 - step * 30,
        6,
        ['#0f1228', '#1c2038', '#2a2c48', '#3a3650'][step] ?? '#0f1228',
      ),
    ),
    tint(UPRIGHT, '#7a5aff', 0.1, 'soft-light'),
    vignette(UPRIGHT, '#080818', 0.55),
  );
}
