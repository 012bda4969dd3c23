import { glow, sky, stars, tint, vignette } from '../drawing/light.ts';
import { down, radial } from '../drawing/paint.ts';
import { street } from '../drawing/buildings.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { standing, type Look } from '../drawing/people.ts';
import { between, many, pick, randomFrom } from '../drawing/random.ts';
import { circle, curve, ellipse, line, path, polygon, rect, toPolyline, type Point } from '../drawing/shapes.ts';
import { glitter, ripples, water } from '../drawing/water.ts';

const COLOURS = ['#ff6a3c', '#ffb43c', '#f04a5a', '#ff8fb0', '#6fd0c0', '#ffd96a'] as const;

function lantern(x: number, y: number, size: number, colour: string): string {
  return (
    glow(x, y, size * 2.6, colour, 0.5) +
    ellipse(x, y, size * 0.72, size * 0.9, radial('#fff6d0', `${colour}@60`, colour)) +
    many(3, (index) =>
      ellipse(x, y, size * 0.24 * (index + 0.6), size * 0.9, 'none', {
        stroke: '#5a1a1a',
        'stroke-width': 1.2,
        opacity: 0.35,
      }),
    ) +
    rect(x - size * 0.3, y - size, size * 0.6, size * 0.16, '#8a2f24') +
    rect(x - size * 0.3, y + size * 0.82, size * 0.6, size * 0.14, '#8a2f24') +
    line(
      [
        [x, y + size],
        [x, y + size * 1.7],
      ],
      '#ffb43c',
      size * 0.09,
    )
  );
}

function star(x: number, y: number, size: number, colour: string): string {
  const points = Array.from({ length: 10 }, (_, index): Point => {
    const [angle, reach] = [(index * Math.PI) / 5 - Math.PI / 2, index % 2 ? size * 0.42 : size];
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
  return (
    glow(x, y, size * 2.6, colour, 0.6) +
    polygon(points, radial('#fff6c8', colour)) +
    path(`${toPolyline(points)}Z`, 'none', { stroke: '#fff0b0', 'stroke-width': 2 }) +
    circle(x, y, size * 1.04, 'none', { stroke: colour, 'stroke-width': 3 })
  );
}

/** Mid-autumn night on the river front: strings of lanterns, children with star lamps. */
export function lanterns() {
  const random = randomFrom(127);
  const strings = many(4, (row) => {
    const y = 120 + row * 62;
    const hung = many(11, (index) => {
      const x = 40 + index * 152 + (row % 2) * 70;
      return lantern(x, y + Math.sin((index / 10) * Math.PI) * 60 + 40, 26 + row * 5, pick(random, COLOURS));
    });
    return curve(`M-20 ${y}Q800 ${y + 150} 1620 ${y}`, '#2a1a34', 3) + hung;
  });
  const child = (x: number, y: number, height: number, look: Look, colour: string, mirrored = false) => {
    const side = mirrored ? -1 : 1;
    return (
      standing(
        x,
        y,
        height,
        look,
        {
          arms: [
            [-12, 0],
            [50, 110],
          ],
          legs: [
            [-14, -18],
            [14, 4],
          ],
        },
        mirrored,
      ) +
      line(
        [
          [x + side * height * 0.24, y - height * 0.6],
          [x + side * height * 0.46, y - height * 0.86],
        ],
        '#8a6a44',
        4,
      ) +
      star(x + side * height * 0.48, y - height * 0.98, height * 0.15, colour)
    );
  };
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, 620, '#0f1436', '#2a2560@50', '#6a3f7a'),
    stars(random, LANDSCAPE, 400, 160),
    glow(1270, 150, 300, '#fff1c0', 0.7),
    circle(1270, 150, 74, radial('#fffbe8', '#ffeebc')),
    street(random, -20, 1640, 620, 128, ['#4a3a62', '#5a4468', '#3f3a60', '#664a62'], '#ffc46a'),
    water(LANDSCAPE, 618, '#6a4468', '#33285a@40', '#17153a'),
    many(9, (index) => glitter(random, 80 + index * 180, 626, 860, 70, pick(random, COLOURS), 44)),
    ripples(random, LANDSCAPE, 626, 880, 130, '#ffc88a', 0.25),
    many(14, () => {
      const [x, near] = [between(random, 40, 1560), random()];
      const y = 660 + near * 170;
      return (
        glow(x, y - 8, 30 + near * 40, '#ffb04a', 0.7) +
        path(
          `M${x - 12 - near * 14} ${y}L${x - 8} ${y - 14 - near * 10}L${x + 8} ${y - 14 - near * 10}L${x + 12 + near * 14} ${y}Z`,
          pick(random, ['#ff8fb0', '#ffd07a', '#ff9a5a']),
        )
      );
    }),
    strings,
    rect(0, 880, 1600, 200, down('#5a4254', '#241a30')),
    rect(0, 868, 1600, 18, '#86627a'),
    many(20, (index) => rect(20 + index * 84, 800, 10, 72, '#3a2a44')) + rect(0, 796, 1600, 10, '#3a2a44'),
    standing(
      330,
      1010,
      330,
      { shirt: '#c8506a', trousers: '#f0e2d0', skirt: '#c8506a', head: 'long', longSleeves: true },
      {
        arms: [
          [-8, 0],
          [24, 40],
        ],
      },
    ),
    child(520, 1020, 220, { shirt: '#ffd36a', trousers: '#5a3a5a', head: 'bob' }, '#ffb43c'),
    child(760, 1030, 250, { shirt: '#6fc0b0', trousers: '#2f3450', head: 'short' }, '#ff5a4a'),
    child(1010, 1010, 230, { shirt: '#ff8f6a', trousers: '#3a3058', head: 'short' }, '#6fe0c0', true),
    child(1230, 1030, 260, { shirt: '#f4efe4', trousers: '#8a3a5a', head: 'long' }, '#ff8fb0', true),
    standing(
      1410,
      1020,
      350,
      { shirt: '#4f6a94', trousers: '#2a2a40', head: 'short', longSleeves: true },
      {
        arms: [
          [-10, 4],
          [30, 70],
        ],
      },
      true,
    ),
    tint(LANDSCAPE, '#ff8a4a', 0.12, 'soft-light'),
    vignette(LANDSCAPE, '#07061a', 0.55),
  );
}
