import { glow, vignette } from './light.ts';
import { across, down, radial } from './paint.ts';
import { picture, SQUARE, type Picture } from './picture.ts';
import { between, many, randomFrom } from './random.ts';
import { circle, curve, ellipse, path, rect } from './shapes.ts';

export interface Sitter {
  seed: number;
  backdrop: readonly [string, string];
  skin: string;
  shirt: string;
  hair: 'long' | 'short' | 'bob';
  glasses?: boolean;
}

const HAIR = '#241a1a';

function hairBehind(kind: Sitter['hair']): string {
  if (kind === 'short') return '';
  const [foot, width] = kind === 'long' ? [800, 218] : [560, 206];
  return path(
    `M450 170Q${450 - width} 170 ${450 - width + 10} 420Q${450 - width + 6} ${foot - 120} ${450 - width - 16} ${foot}Q450 ${foot + 50} ${450 + width + 16} ${foot}Q${450 + width - 6} ${foot - 120} ${450 + width - 10} 420Q${450 + width} 170 450 170Z`,
    down('#3a2a28', HAIR),
  );
}

function hairBefore(kind: Sitter['hair']): string {
  if (kind === 'short')
    return path(
      'M292 380Q270 190 450 176Q636 186 610 380Q596 300 560 276Q470 300 380 262Q318 300 292 380Z',
      down('#3a2c2a', HAIR),
    );
  if (kind === 'bob')
    return path(
      'M284 470Q250 180 450 172Q650 180 616 470Q606 330 560 288Q450 316 340 288Q296 330 284 470Z',
      down('#3f2d2a', HAIR),
    );
  return path('M286 480Q250 190 450 174Q650 190 614 480Q604 350 470 232Q330 300 286 480Z', down('#3f2d2a', HAIR));
}

function eye(x: number, side: number): string {
  return (
    ellipse(x, 400, 21, 12, '#fdf8f2') +
    circle(x + 1, 400, 11, '#2b1a14') +
    circle(x + 4, 396, 3.4, '#fff') +
    curve(`M${x - 25} ${400 + (side < 0 ? 2 : -2)}Q${x} 378 ${x + 25} ${400 + (side < 0 ? -2 : 2)}`, '#241614', 5) +
    curve(`M${x - 30} ${366 + (side < 0 ? 4 : -4)}Q${x} 348 ${x + 30} ${366 + (side < 0 ? -4 : 4)}`, HAIR, 8)
  );
}

function face({ skin, glasses }: Sitter): string {
  return [
    path('M390 540L390 660Q450 720 510 660L510 540Z', down('#8a5638', skin)),
    ellipse(298, 420, 22, 40, skin) + ellipse(602, 420, 22, 40, skin),
    path(
      'M300 370Q300 220 450 220Q600 220 600 370Q604 500 540 572Q490 620 450 620Q410 620 360 572Q296 500 300 370Z',
      radial('#f0c49a', `${skin}@62`, '#a8704a'),
    ),
    eye(385, -1) + eye(515, 1),
    curve('M452 410Q440 460 434 478Q446 492 466 486', '#9a6242', 5, { opacity: 0.8 }),
    ellipse(352, 478, 36, 22, '#e0785a', { opacity: 0.25 }) + ellipse(548, 478, 36, 22, '#e0785a', { opacity: 0.25 }),
    path('M396 528Q450 552 504 528Q486 574 450 574Q414 574 396 528Z', '#a8423c') +
      path('M408 533Q450 550 492 533Q480 546 450 547Q420 546 408 533Z', '#fff6ee'),
    glasses
      ? circle(385, 402, 50, 'none', { stroke: '#2a2224', 'stroke-width': 6 }) +
        circle(515, 402, 50, 'none', { stroke: '#2a2224', 'stroke-width': 6 }) +
        curve('M435 396Q450 388 465 396', '#2a2224', 6) +
        ellipse(370, 384, 16, 8, '#fff', { opacity: 0.25 }) +
        ellipse(500, 384, 16, 8, '#fff', { opacity: 0.25 })
      : '',
  ].join('');
}

/** The head and shoulders of one of the staff. */
export function portrait(sitter: Sitter): Picture {
  const random = randomFrom(sitter.seed);
  return picture(
    SQUARE,
    rect(0, 0, 900, 900, down(...sitter.backdrop)),
    many(16, () =>
      glow(
        between(random, 0, 900),
        between(random, 0, 620),
        between(random, 40, 130),
        '#fff6dc',
        between(random, 0.08, 0.26),
      ),
    ),
    hairBehind(sitter.hair),
    path(
      'M110 900Q130 720 330 680L450 740L570 680Q770 720 790 900Z',
      across('#2a2030', `${sitter.shirt}@30`, sitter.shirt, '#2c2234'),
    ),
    path('M372 640L330 684L436 800L450 742Z', '#fffaf0', { opacity: 0.85 }) +
      path('M528 640L570 684L464 800L450 742Z', '#f0e8da', { opacity: 0.85 }),
    face(sitter),
    hairBefore(sitter.hair),
    glow(300, 220, 420, '#fff2d0', 0.32),
    vignette(SQUARE, '#140c16', 0.4),
  );
}
