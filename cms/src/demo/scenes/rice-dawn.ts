import { cloud, glow, haze, sky, streak, sun, tint, vignette } from '../drawing/light.ts';
import { down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { blades, palm, treeline } from '../drawing/plants.ts';
import { silhouette } from '../drawing/people.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { ellipse, polygon, rect } from '../drawing/shapes.ts';

const HORIZON = 470;
const DARK = { trunk: '#2b2430', leaf: '#2b3330', lit: '#3d4638' };

/** Fields of young rice at sunrise, a farmer with a hoe on the dyke. */
export function riceDawn() {
  const random = randomFrom(11);
  const rows = many(30, (index) => {
    const near = (index / 29) ** 1.9;
    const y = HORIZON + 22 + near * 560;
    const tones = ['#7c8f3c', '#5f7a33', '#93a144', '#46642f'];
    return blades(random, -40, 1640, y + 18, 9 + near * 88, 2.4 + near * 5, tones[index % 4] ?? '#5f7a33');
  });
  const puddles = many(26, () => {
    const near = random() ** 1.4;
    return ellipse(between(random, 0, 1600), HORIZON + 26 + near * 380, 20 + near * 130, 1.5 + near * 9, '#ffe2ad', {
      opacity: between(random, 0.25, 0.6),
    });
  });
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, HORIZON, '#3f5a86', '#8a86a6@35', '#e8a87c@68', '#ffd9a0'),
    many(7, (index) =>
      streak(
        between(random, 0, 1600),
        120 + index * 38,
        between(random, 380, 900),
        between(random, 14, 40),
        '#ffd7b0',
        0.55,
      ),
    ),
    cloud(random, 330, 190, 620, '#f7c6a6', 0.42),
    cloud(random, 1380, 130, 520, '#d8b4b8', 0.4),
    sun(1060, HORIZON - 34, 44, '#fff3cf', '#ffc56e'),
    treeline(random, -40, 1640, HORIZON + 6, 46, '#8d7f7d'),
    haze(LANDSCAPE, HORIZON - 80, 150, '#ffdca8', 0.75),
    treeline(random, -40, 700, HORIZON + 14, 62, '#5f625a'),
    palm(random, 120, HORIZON + 20, 210, DARK, 26),
    palm(random, 205, HORIZON + 20, 160, DARK, -18),
    palm(random, 1440, HORIZON + 16, 180, DARK, -24),
    rect(0, HORIZON + 12, 1600, 600, down('#d9b36b', '#a8a04c@14', '#5d7434@50', '#2f4a26')),
    puddles,
    rows,
    polygon(
      [
        [930, HORIZON + 14],
        [968, HORIZON + 14],
        [700, 1067],
        [340, 1067],
      ],
      down('#b59a63', '#7a6440@40', '#4b3c2a'),
    ),
    blades(random, 300, 420, 1060, 95, 3, '#3c5a2a'),
    blades(random, 640, 760, 1062, 90, 3, '#52702f'),
    glow(800, 700, 260, '#ffd890', 0.28),
    silhouette(
      760,
      800,
      250,
      'conical',
      {
        lean: 7,
        arms: [
          [-24, 10],
          [46, 150],
        ],
        legs: [
          [-20, -28],
          [20, 8],
        ],
      },
      '#241c24',
    ),
    `<path d="M815 646L716 560" stroke="#241c24" stroke-width="7" stroke-linecap="round"/><path d="M716 560l-30 24 8 10 30-22z" fill="#241c24"/>`,
    tint(LANDSCAPE, '#ffb066', 0.14, 'soft-light'),
    vignette(LANDSCAPE),
  );
}
