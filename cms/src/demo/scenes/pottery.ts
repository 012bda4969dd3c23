import { glow, tint, vignette } from '../drawing/light.ts';
import { across, down, radial } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { person } from '../drawing/people.ts';
import { between, many, pick, randomFrom } from '../drawing/random.ts';
import { circle, ellipse, line, path, placed, polygon, rect } from '../drawing/shapes.ts';

const CLAYS = ['#c8764a', '#b0603a', '#d98f5a', '#9a5434', '#e0a070'] as const;

/** A jar standing on (0, 0), `height` high; `belly` widens it. */
function jar(height: number, belly: number, colour: string): string {
  const width = height * belly;
  return (
    ellipse(0, 2, width * 0.4, height * 0.05, '#1a0c08', { opacity: 0.4 }) +
    path(
      `M${-width * 0.3} 0Q${-width * 0.62} ${-height * 0.5} ${-width * 0.24} ${-height * 0.86}L${-width * 0.3} ${-height}L${width * 0.3} ${-height}L${width * 0.24} ${-height * 0.86}Q${width * 0.62} ${-height * 0.5} ${width * 0.3} 0Z`,
      across('#5a2c1c', `${colour}@42`, '#f0b888@62', '#6a3420'),
    ) +
    ellipse(0, -height, width * 0.3, height * 0.05, '#3a1c12') +
    many(2, (index) =>
      line(
        [
          [-width * (0.42 - index * 0.04), -height * (0.5 + index * 0.1)],
          [width * (0.42 - index * 0.04), -height * (0.5 + index * 0.1)],
        ],
        '#4a2416',
        height * 0.012,
        { opacity: 0.5 },
      ),
    )
  );
}

/** A potter at the wheel, rows of jars drying, the kiln glowing behind. */
export function pottery() {
  const random = randomFrom(163);
  const shelf = (y: number, size: number, count: number) =>
    rect(40, y, 760, 14, '#5a3a28') +
    many(count, (index) =>
      placed(
        90 + index * (740 / count),
        y,
        1,
        jar(size * between(random, 0.8, 1.1), between(random, 0.8, 1.15), pick(random, CLAYS)),
      ),
    );
  const potter = person(
    { shirt: '#5f7f94', trousers: '#33303c', head: 'grey', longSleeves: false, skin: '#b97f56' },
    {
      lean: 22,
      arms: [
        [52, 78],
        [60, 84],
      ],
      legs: [
        [80, 14],
        [92, -6],
      ],
    },
  );
  const helper = person(
    { shirt: '#b8566a', trousers: '#2e2a38', head: 'scarf', headColour: '#efe2c4', longSleeves: true },
    {
      lean: 8,
      arms: [
        [40, 90],
        [46, 94],
      ],
      legs: [
        [-8, -4],
        [10, 2],
      ],
    },
  );
  return picture(
    LANDSCAPE,
    rect(0, 0, 1600, 720, across('#5a3624', '#8a5636@45', '#3a2018')),
    many(140, () => {
      const [x, y] = [Math.floor(random() * 22) * 74, Math.floor(random() * 18) * 40];
      return rect(x + ((y / 40) % 2) * 37, y, 70, 36, pick(random, ['#7a4a30', '#94603c', '#6a3e28']), {
        opacity: 0.5,
      });
    }),
    path('M1080 720L1080 330Q1300 60 1520 330L1520 720Z', down('#8f5434', '#5a3020')) +
      path('M1180 720L1180 480Q1300 330 1420 480L1420 720Z', radial('#fff2b0', '#ffb03c@40', '#e0541c@75', '#7a2410')),
    many(24, () =>
      circle(between(random, 1160, 1440), between(random, 330, 720), between(random, 1.5, 4), '#ffd07a', {
        opacity: 0.8,
      }),
    ),
    glow(1300, 600, 620, '#ff8a2c', 0.65),
    shelf(250, 110, 7),
    shelf(420, 130, 6),
    shelf(610, 150, 5),
    rect(0, 700, 1600, 370, down('#a87048', '#6f452e@50', '#331d14')),
    many(70, () =>
      ellipse(between(random, 0, 1600), between(random, 720, 1060), between(random, 20, 90), 2.5, '#2a140c', {
        opacity: 0.22,
      }),
    ),
    many(9, (index) =>
      placed(
        1020 + index * 70,
        760 + (index % 3) * 26,
        1,
        jar(between(random, 110, 170), between(random, 0.8, 1), pick(random, CLAYS)),
      ),
    ),
    ellipse(680, 1000, 420, 40, '#150a06', { opacity: 0.45 }),
    rect(330, 826, 120, 20, '#6a4630') + rect(344, 846, 18, 150, '#5a3a28') + rect(418, 846, 18, 150, '#5a3a28'),
    placed(390, 980, 2.7, potter),
    path('M610 980L650 850L850 850L890 980Z', down('#7a5236', '#3a2418')) +
      ellipse(750, 850, 190, 34, across('#8a8a8c', '#c4c0b8@50', '#6a6668')) +
      ellipse(750, 842, 160, 26, '#b0603a'),
    placed(750, 846, 1, jar(230, 0.92, '#c8704a')),
    placed(1190, 1010, 2.5, helper, 0, true),
    placed(1070, 806, 1, jar(150, 0.86, '#d98f5a')),
    placed(160, 1050, 1, jar(300, 0.9, '#a85a38')) +
      placed(1480, 1060, 1, jar(330, 0.96, '#b8683e')) +
      placed(1330, 1064, 1, jar(210, 1, '#d08a58')),
    polygon(
      [
        [560, -20],
        [900, -20],
        [960, 1067],
        [240, 1067],
      ],
      down('#ffe6b0/0.3', '#ffe6b0/0'),
    ),
    tint(LANDSCAPE, '#ff9a4a', 0.16, 'soft-light'),
    vignette(LANDSCAPE, '#120604', 0.58),
  );
}
