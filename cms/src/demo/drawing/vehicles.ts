import { across, down } from './paint.ts';
import { person, type Look } from './people.ts';
import { many } from './random.ts';
import { circle, curve, ellipse, line, path, placed, polygon, rect } from './shapes.ts';

function wheel(x: number, y: number, radius: number): string {
  return (
    circle(x, y, radius, '#1c1a20') +
    circle(x, y, radius * 0.62, '#8d8f98') +
    circle(x, y, radius * 0.5, '#2b2a32') +
    circle(x, y, radius * 0.16, '#b9bbc4')
  );
}

/** A scooter with its rider, 190 units long, going right; the road is y = 0. */
export function scooter(body: string, rider: Look): string {
  const seated = person(rider, {
    lean: 8,
    arms: [
      [46, 72],
      [52, 80],
    ],
    legs: [
      [72, 8],
      [78, -4],
    ],
  });
  return [
    ellipse(0, 4, 104, 9, '#0a0c18', { opacity: 0.45 }),
    wheel(-62, -24, 25),
    wheel(72, -24, 25),
    placed(-18, -16, 1.02, seated),
    path(
      'M-96 -62Q-70 -84 -20 -76L6 -70Q18 -40 44 -38Q54 -70 62 -100L74 -102Q78 -60 86 -46Q92 -30 70 -34Q58 -22 40 -20L-20 -20Q-36 -54 -84 -48Z',
      down(body, '#3a1a1c'),
    ),
    path('M-96 -66Q-60 -86 -14 -78L-10 -68Q-60 -72 -92 -58Z', '#26222a'),
    curve('M62 -100L52 -116L40 -114', '#26222a', 5),
    circle(82, -84, 8, '#fff3c4'),
    rect(-104, -60, 12, 8, '#ff5a4a'),
  ].join('');
}

/** A road roller 330 units long; the road is y = 0. */
export function roller(body: string): string {
  return [
    ellipse(0, 6, 180, 12, '#1a1410', { opacity: 0.4 }),
    rect(-130, -176, 112, 12, '#3a3a42'),
    line(
      [
        [-124, -170],
        [-116, -92],
      ],
      '#3a3a42',
      7,
    ),
    line(
      [
        [-26, -170],
        [-30, -92],
      ],
      '#3a3a42',
      7,
    ),
    path('M-150 -98L30 -98Q60 -96 66 -70L66 -40L-150 -40Z', down(body, '#9a5a1c')),
    placed(
      -78,
      -44,
      0.78,
      person(
        { shirt: '#e86a2c', trousers: '#2c3448', head: 'helmet', longSleeves: true },
        {
          arms: [
            [40, 80],
            [48, 86],
          ],
          legs: [
            [80, 10],
            [84, 6],
          ],
        },
      ),
    ),
    rect(-40, -98, 100, 14, '#3a3a42', { opacity: 0.3 }),
    many(4, (index) => rect(-8 + index * 16, -76, 8, 26, '#5a3a16')),
    path('M60 -66L142 -66L142 -46L60 -46Z', '#3a3a42'),
    circle(118, -52, 54, across('#b9b4ae', '#55525a')),
    circle(118, -52, 18, '#45424a'),
    circle(-104, -44, 46, '#201e24'),
    circle(-104, -44, 20, '#d9a13c'),
  ].join('');
}

/** A truck 360 units long, going right; the road is y = 0. */
export function truck(cab: string, load: string): string {
  return [
    ellipse(0, 6, 190, 12, '#120e16', { opacity: 0.4 }),
    polygon(
      [
        [-180, -150],
        [70, -150],
        [70, -34],
        [-180, -34],
      ],
      down(load, '#4a4038'),
    ),
    many(7, (index) =>
      line(
        [
          [-168 + index * 38, -146],
          [-168 + index * 38, -38],
        ],
        '#241c1a',
        2,
        { opacity: 0.3 },
      ),
    ),
    path('M74 -128L132 -128Q150 -126 160 -86L168 -74Q172 -50 170 -34L74 -34Z', down(cab, '#26384c')),
    path('M88 -116L128 -116Q140 -112 146 -82L88 -82Z', down('#bfe0ea', '#5a7f90')),
    rect(-180, -40, 352, 10, '#2a262c'),
    rect(162, -62, 10, 14, '#fff1b8'),
    many(3, (index) => wheel([-128, -66, 118][index] ?? 0, -26, 27)),
  ].join('');
}
