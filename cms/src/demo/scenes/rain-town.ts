import { glow, haze, sky, tint, vignette } from '../drawing/light.ts';
import { down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { lamp, street } from '../drawing/buildings.ts';
import { standing } from '../drawing/people.ts';
import { scooter } from '../drawing/vehicles.ts';
import { between, many, pick, randomFrom } from '../drawing/random.ts';
import { curve, ellipse, group, path, placed, polygon, rect } from '../drawing/shapes.ts';

const PAVEMENT = 640;
const WALLS = ['#5f6b7d', '#6d6577', '#7a7278', '#566a78', '#82706c'] as const;

function brolly(x: number, y: number, width: number, colour: string): string {
  const half = width / 2;
  const rim = many(4, (index) => `q${width / 8} -14 ${width / 4} ${index === 3 ? 0 : 0}`);
  return (
    curve(`M${x} ${y - half * 0.9}L${x + 4} ${y + half * 0.9}`, '#2a2a33', 4) +
    path(
      `M${x - half} ${y}Q${x - half} ${y - half * 1.05} ${x} ${y - half * 1.05}Q${x + half} ${y - half * 1.05} ${x + half} ${y}${rim.replaceAll(`q${width / 8} -14 ${width / 4} 0`, `q${-width / 8} -14 ${-width / 4} 0`)}Z`,
      down(colour, '#40202c'),
    )
  );
}

function rain(random: () => number, count: number, length: number, opacity: number): string {
  const d = Array.from(
    { length: count },
    () =>
      `M${between(random, -60, 1660).toFixed(0)} ${between(random, -40, 1060).toFixed(0)}l${(-length * 0.22).toFixed(1)} ${length}`,
  ).join('');
  return curve(d, '#e4edf5', length > 40 ? 2 : 1.2, { opacity });
}

/** A street of the town in an evening shower: lit shops, umbrellas, scooters, everything mirrored in the wet road. */
export function rainTown() {
  const random = randomFrom(64);
  const houses = street(random, -20, 1640, PAVEMENT, 150, WALLS, '#ffcf7d');
  const splashes = many(110, () => {
    const near = random();
    return ellipse(between(random, 0, 1600), PAVEMENT + 60 + near * 370, 6 + near * 20, 1.5 + near * 4, 'none', {
      stroke: '#dbe7f0',
      'stroke-width': 1.4,
      opacity: between(random, 0.2, 0.6),
    });
  });
  const streaks = many(70, () => {
    const x = between(random, 0, 1600);
    return rect(
      x,
      PAVEMENT + 10,
      between(random, 6, 34),
      between(random, 120, 400),
      down(`${pick(random, ['#ffcf7d', '#ff9a5a', '#ffe6b0', '#7ac0d0'])}/0.5`, '#ffcf7d/0'),
      { opacity: between(random, 0.2, 0.75) },
    );
  });
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, PAVEMENT, '#26304a', '#46506b@50', '#7d7a86'),
    group(
      { opacity: 0.45 },
      placed(0, -60, 1, street(random, -60, 1680, PAVEMENT, 118, ['#4a5570', '#566078'], '#e8b76a')),
    ),
    haze(LANDSCAPE, 250, 460, '#8f95a6', 0.55),
    houses,
    rect(0, PAVEMENT, 1600, 430, down('#5d6070', '#3c4254@30', '#1f2436')),
    group({ opacity: 0.36, filter: 'url(#blur4)', transform: `translate(0 ${PAVEMENT * 2 + 4}) scale(1 -1)` }, houses),
    rect(0, PAVEMENT, 1600, 430, down('#2b3044/0.2', '#1b2034/0.75')),
    streaks,
    rect(0, PAVEMENT - 4, 1600, 26, down('#8d8a92', '#55586a')),
    lamp(240, PAVEMENT + 10, 330, '#ffd890'),
    lamp(1240, PAVEMENT + 10, 330, '#ffd890'),
    glow(420, PAVEMENT - 40, 210, '#ffc46a', 0.45),
    glow(1010, PAVEMENT - 40, 230, '#ffc46a', 0.4),
    standing(
      560,
      770,
      220,
      { shirt: '#d8d2c8', trousers: '#39415a', head: 'long', longSleeves: true },
      {
        arms: [
          [-8, 0],
          [28, 150],
        ],
        legs: [
          [-14, -20],
          [16, 8],
        ],
      },
    ),
    brolly(600, 560, 190, '#d0483e'),
    standing(
      1330,
      810,
      236,
      { shirt: '#4d7a86', trousers: '#2a2c3a', head: 'short', longSleeves: true },
      {
        arms: [
          [-8, 0],
          [26, 150],
        ],
        legs: [
          [-16, -24],
          [18, 6],
        ],
      },
      true,
    ),
    brolly(1288, 590, 200, '#3f6ea8'),
    placed(
      930,
      930,
      1.55,
      scooter('#c94f3f', {
        shirt: '#f0c43c',
        trousers: '#f0c43c',
        skirt: '#f0c43c',
        head: 'helmet',
        headColour: '#e9e4da',
        longSleeves: true,
      }),
    ),
    placed(
      220,
      860,
      1.25,
      scooter('#38658c', {
        shirt: '#79b6a4',
        trousers: '#79b6a4',
        skirt: '#79b6a4',
        head: 'helmet',
        headColour: '#b8433a',
        longSleeves: true,
      }),
    ),
    polygon(
      [
        [1012, 858],
        [1500, 800],
        [1540, 960],
      ],
      `gradient(across|#fff3c0/0.5|#fff3c0/0)`,
    ),
    splashes,
    rain(random, 420, 34, 0.3),
    rain(random, 190, 70, 0.36),
    tint(LANDSCAPE, '#4a6aff', 0.12, 'soft-light'),
    vignette(LANDSCAPE, '#0a0c1c', 0.55),
  );
}
