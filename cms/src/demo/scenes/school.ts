import { cloud, glow, sky, vignette } from '../drawing/light.ts';
import { across, down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { foliage, tree } from '../drawing/plants.ts';
import { standing } from '../drawing/people.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { circle, ellipse, line, path, polygon, rect } from '../drawing/shapes.ts';

const FOOT = 660;

function schoolhouse(): string {
  const doors = many(8, (index) => {
    const x = 190 + index * 156;
    const bay = (top: number) =>
      rect(x, top, 52, 118, down('#2f6a72', '#1f444c')) +
      rect(x + 68, top, 62, 70, down('#8fc4cc', '#4f7f8a')) +
      line(
        [
          [x + 99, top],
          [x + 99, top + 70],
        ],
        '#f3ead6',
        3,
      );
    return bay(380) + bay(538) + rect(x - 16, 356, 12, 304, '#e9c98a');
  });
  return (
    rect(160, 350, 1280, 310, down('#f6d58c', '#e6b868')) +
    rect(160, 500, 1280, 16, '#fff3d6') +
    rect(160, 350, 1280, 26, '#000', { opacity: 0.14 }) +
    doors +
    many(80, (index) => rect(166 + index * 16, 474, 4, 28, '#fff3d6')) +
    rect(160, 470, 1280, 6, '#fff3d6') +
    polygon(
      [
        [120, 352],
        [230, 258],
        [1370, 258],
        [1480, 352],
      ],
      down('#c4553e', '#8a3a30'),
    ) +
    many(54, (index) =>
      line(
        [
          [236 + index * 21, 262],
          [150 + index * 24.5, 350],
        ],
        '#6f2c26',
        1.6,
        { opacity: 0.35 },
      ),
    )
  );
}

/** A country school at break: yellow walls, flamboyant trees in flower, children in the yard. */
export function school() {
  const random = randomFrom(83);
  const petals = many(160, () =>
    ellipse(between(random, 0, 1600), between(random, 720, 1050), between(random, 3, 7), 2.6, '#d8432f', {
      opacity: between(random, 0.4, 0.9),
    }),
  );
  const child = (
    x: number,
    y: number,
    height: number,
    girl: boolean,
    pose: Parameters<typeof standing>[4],
    mirrored = false,
  ) =>
    standing(
      x,
      y,
      height,
      { shirt: '#fbfaf4', trousers: girl ? '#27406e' : '#22335a', head: girl ? 'bob' : 'short', shorts: !girl },
      pose,
      mirrored,
    ) + circle(x, y - height * 0.62, height * 0.022, '#d62f2f');
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, FOOT, '#4f9fd0', '#a8d6e4@60', '#eef4dc'),
    cloud(random, 420, 170, 560, '#ffffff', 0.8),
    cloud(random, 1260, 130, 480, '#ffffff', 0.7),
    many(9, (index) => foliage(random, 60 + index * 190, 360, 260, 190, ['#5f9a6a', '#76b07a', '#8cc288'])),
    schoolhouse(),
    rect(0, FOOT - 4, 1600, 420, down('#e6d0a4', '#cfae7c@40', '#a07a56')),
    ellipse(800, 690, 900, 46, '#8a6a4a', { opacity: 0.25 }),
    line(
      [
        [800, 700],
        [800, 150],
      ],
      '#d9d9d9',
      8,
    ),
    rect(804, 156, 150, 98, down('#e23a30', '#b82a26')),
    path('M879 176l8 22h24l-19 14 7 23-20-14-20 14 7-23-19-14h24z', '#ffd93b'),
    ellipse(1240, 860, 330, 60, '#5a3a2a', { opacity: 0.3 }),
    tree(random, 1330, 850, 640, ['#8a2f24', '#d8432f', '#f2704a'], '#4f3a2e'),
    tree(random, 140, 800, 560, ['#3f6f3c', '#c83f2f', '#ee6644'], '#4f3a2e'),
    petals,
    child(420, 850, 200, false, {
      lean: 14,
      arms: [
        [-46, -20],
        [50, 90],
      ],
      legs: [
        [-34, -70],
        [36, 4],
      ],
    }),
    child(560, 870, 205, true, {
      lean: 12,
      arms: [
        [-40, -10],
        [54, 80],
      ],
      legs: [
        [-30, -60],
        [30, 6],
      ],
    }),
    child(700, 900, 214, false, {
      lean: 10,
      arms: [
        [-60, -90],
        [60, 110],
      ],
      legs: [
        [-26, -50],
        [34, 0],
      ],
    }),
    child(
      960,
      840,
      190,
      true,
      {
        arms: [
          [-20, 0],
          [30, 120],
        ],
      },
      true,
    ),
    child(1040, 850, 194, true, {
      arms: [
        [-10, 10],
        [26, 110],
      ],
    }),
    child(
      1180,
      970,
      236,
      false,
      {
        lean: 4,
        arms: [
          [-30, 20],
          [40, 80],
        ],
        legs: [
          [-16, -24],
          [18, 6],
        ],
      },
      true,
    ),
    child(300, 980, 240, true, {
      arms: [
        [-12, 0],
        [30, 130],
      ],
      legs: [
        [-12, -18],
        [14, 4],
      ],
    }),
    standing(
      860,
      800,
      235,
      { shirt: '#c9dff0', trousers: '#f4f0ea', skirt: '#c9dff0', head: 'long', longSleeves: true },
      {
        arms: [
          [-8, 0],
          [18, 60],
        ],
      },
      true,
    ),
    circle(812, 930, 15, '#f0f0e8') + many(3, (index) => circle(806 + index * 7, 924 + index * 5, 4, '#2c3a5a')),
    glow(1200, 160, 600, '#fff4c0', 0.4),
    rect(0, 900, 1600, 170, across('#5a3a2a/0.4', '#5a3a2a/0@40', '#5a3a2a/0')),
    vignette(LANDSCAPE, '#1c1410', 0.36),
  );
}
