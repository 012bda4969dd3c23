import { across, down } from './paint.ts';
import { between, many, type Random } from './random.ts';
import { person, type Headwear } from './people.ts';
import { circle, ellipse, line, path, placed, rect } from './shapes.ts';

/** A rowing boat 420 units long, laden with round fruit, its rower standing at the stern; the water line is y = 0. */
export function sampan(random: Random, hull: string, cargo: readonly string[], head: Headwear): string {
  const fruit = many(46, (index) => {
    const x = -130 + (index % 23) * 10.4 + between(random, -3, 3);
    const lift = (1 - ((x + 16) / 130) ** 2) * 24 * (index < 23 ? 0.5 : 1);
    return circle(x, -34 - lift + between(random, -4, 3), between(random, 9, 12), cargo[index % cargo.length] ?? hull);
  });
  const shine = many(16, (index) =>
    circle(-120 + index * 14, -52 - between(random, 0, 8), 2.6, '#fff7d8', { opacity: 0.55 }),
  );
  const rower = person(
    { shirt: '#7d5ba6', trousers: '#2c2a3d', head, longSleeves: true, headColour: '#c3423f' },
    {
      lean: 12,
      arms: [
        [40, 70],
        [58, 82],
      ],
      legs: [
        [-16, -8],
        [14, 2],
      ],
    },
  );
  return [
    ellipse(0, 10, 236, 15, '#10282c', { opacity: 0.42 }),
    fruit,
    shine,
    placed(140, -26, 0.82, rower, 0, true),
    line(
      [
        [98, -118],
        [30, 34],
      ],
      '#8d6a44',
      5,
    ),
    path(
      'M-236 -46Q-196 -26 -140 -26L150 -26Q205 -28 244 -54Q232 2 168 12L-160 12Q-218 2 -236 -46Z',
      down(hull, '#2a1a18'),
    ),
    path(
      'M-236 -46Q-196 -26 -140 -26L150 -26Q205 -28 244 -54L241 -44Q205 -18 150 -17L-140 -17Q-200 -18 -233 -38Z',
      across('#f0dcb0/0.7', '#f0dcb0/0.3'),
    ),
    ellipse(-206, -22, 9, 6, '#fff4d6'),
    circle(-206, -22, 3.4, '#1c1416'),
    ellipse(0, 16, 214, 5, '#f5efce', { opacity: 0.3 }),
  ].join('');
}

/** A wooden fishing boat 400 units long with cabin, mast and flag; the water line is y = 0. */
export function trawler(hull: string, cabin: string): string {
  return [
    ellipse(0, 10, 225, 16, '#0e2430', { opacity: 0.45 }),
    line(
      [
        [-60, -100],
        [-60, -300],
      ],
      '#5b4632',
      6,
    ),
    line(
      [
        [-60, -290],
        [140, -120],
      ],
      '#3b3430',
      2,
    ),
    line(
      [
        [-60, -290],
        [-205, -84],
      ],
      '#3b3430',
      2,
    ),
    line(
      [
        [-60, -260],
        [60, -190],
      ],
      '#5b4632',
      5,
    ),
    rect(-60, -300, 52, 32, '#d62b2b'),
    path('M-34 -293l3 8h8l-6.500 5 2.500 8-7-5-7 5 2.500-8-6.500-5h8z', '#ffd93b'),
    path('M20 -170L150 -170L160 -60L20 -60Z', down(cabin, '#8aa0a0')),
    path('M10 -182L160 -182L164 -166L8 -166Z', '#b64a3c'),
    many(3, (index) => rect(34 + index * 40, -150, 28, 32, down('#2b4658', '#6f98a8'))),
    many(5, (index) => circle(-150 + index * 26, -74, 13, ['#e8742c', '#f0a63c'][index % 2] ?? '#e8742c')),
    path(
      'M-232 -118Q-170 -66 -110 -66L176 -66L206 -92Q206 -10 172 12L-150 12Q-210 -30 -232 -118Z',
      down(hull, '#1c2c3c'),
    ),
    path('M-232 -118Q-170 -66 -110 -66L176 -66L206 -92L206 -80L178 -52L-112 -52Q-178 -54 -228 -102Z', '#e8d9b0'),
    path('M-176 -20Q-160 12 -150 12L172 12Q186 0 194 -18Z', '#7d2a28', { opacity: 0.85 }),
    ellipse(-178, -74, 12, 7, '#fff4d6', { transform: 'rotate(20 -178 -74)' }),
    circle(-176, -73, 4.5, '#1c1416'),
  ].join('');
}

/** A long racing canoe of `crew` paddlers, 110 units a paddler; the water line is y = 0. */
export function racingBoat(random: Random, crew: number, hull: string, shirt: string): string {
  const half = crew * 34;
  const rowers = many(crew, (index) => {
    const pose = {
      lean: 26 + between(random, -4, 4),
      arms: [
        [52, 40],
        [64, 34],
      ],
      legs: [
        [80, 20],
        [84, 10],
      ],
    } as const;
    const x = -half + 60 + index * ((half * 2 - 120) / Math.max(1, crew - 1));
    return (
      line(
        [
          [x + 34, -78],
          [x + 66, 20],
        ],
        '#d9b679',
        5,
      ) + placed(x, -2, 0.72, person({ shirt, trousers: '#23304a', head: 'scarf', headColour: shirt }, pose))
    );
  });
  const splash = many(crew * 5, () =>
    circle(between(random, -half, half), between(random, 2, 20), between(random, 1.5, 5), '#f3fbff', { opacity: 0.75 }),
  );
  return [
    ellipse(0, 16, half + 70, 13, '#0e2b38', { opacity: 0.4 }),
    rowers,
    path(
      `M${-half - 100} -56Q${-half - 40} -18 ${-half} -18L${half} -18Q${half + 60} -20 ${half + 120} -74Q${half + 92} 2 ${half} 14L${-half} 14Q${-half - 70} 4 ${-half - 100} -56Z`,
      down(hull, '#3a1512'),
    ),
    path(
      `M${-half - 100} -56Q${-half - 40} -18 ${-half} -18L${half} -18Q${half + 60} -20 ${half + 120} -74L${half + 112} -58Q${half + 56} -10 ${half} -10L${-half} -10Q${-half - 48} -10 ${-half - 96} -46Z`,
      '#f3c64b',
    ),
    circle(half + 78, -36, 10, '#fff4d6') + circle(half + 81, -36, 4.5, '#1c1416'),
    splash,
  ].join('');
}
