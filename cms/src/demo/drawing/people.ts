import { slant } from './paint.ts';
import { circle, curve, ellipse, group, line, path, placed, type Point } from './shapes.ts';

/** A limb: the angle of its upper and of its lower half from straight down, in degrees, forward (right) positive. */
export type Limb = readonly [number, number];

export interface Pose {
  lean?: number;
  arms?: readonly [back: Limb, front: Limb];
  legs?: readonly [back: Limb, front: Limb];
}

export type Headwear = 'short' | 'long' | 'bun' | 'conical' | 'cap' | 'helmet' | 'grey' | 'scarf' | 'bob';

export interface Look {
  shirt: string;
  trousers: string;
  skin?: string;
  head?: Headwear;
  headColour?: string;
  longSleeves?: boolean;
  /** A tunic that falls over the legs, such as an áo dài or a doctor's coat. */
  skirt?: string;
  shorts?: boolean;
}

const HAIR = '#2a1d1a';

function end([x, y]: Point, length: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + Math.sin(angle) * length, y + Math.cos(angle) * length];
}

function arm(from: Point, [upper, lower]: Limb, look: Look, shade: number): string {
  const elbow = end(from, 24, upper);
  const hand = end(elbow, 22, lower);
  const skin = look.skin ?? '#c98f62';
  const sleeve = look.longSleeves
    ? line([from, elbow, end(elbow, 17, lower)], look.shirt, 9.5)
    : line([from, end(from, 15, upper)], look.shirt, 11);
  const drawn = line([from, elbow, hand], skin, 7) + circle(hand[0], hand[1], 4.2, skin) + sleeve;
  return shade > 0 ? drawn + line([from, elbow, hand], '#1a1030', 10, { opacity: shade }) : drawn;
}

function leg(from: Point, [upper, lower]: Limb, look: Look, shade: number): string {
  const knee = end(from, 33, upper);
  const ankle = end(knee, 33, lower);
  const skin = look.skin ?? '#c98f62';
  const bare = look.shorts
    ? line([from, knee, ankle], skin, 8.5) + line([from, end(from, 24, upper)], look.trousers, 14)
    : line([from, knee, ankle], look.trousers, 12);
  const foot = ellipse(ankle[0] + 4, ankle[1] + 3, 8, 3.6, look.shorts ? '#f4f0e6' : '#3a2a22');
  return foot + bare + (shade > 0 ? line([from, knee, ankle], '#1a1030', 12, { opacity: shade }) : '');
}

function head(at: Point, look: Look): string {
  const skin = look.skin ?? '#c98f62';
  const [x, y] = at;
  const colour = look.headColour;
  const face =
    circle(x, y, 10.5, skin) +
    ellipse(x + 9.6, y + 1.5, 2.4, 2, skin) +
    circle(x - 2, y + 1.5, 2.6, '#a86f48', { opacity: 0.55 });
  const cropped = (fill: string) =>
    path(
      `M${x - 11} ${y + 3}A11.5 11.5 0 0 1 ${x + 10} ${y - 5.5}Q${x + 3} ${y - 3} ${x - 3} ${y - 4}Q${x - 5} ${y + 2} ${x - 7.5} ${y + 4}Z`,
      fill,
    );
  const kinds: Record<Headwear, string> = {
    short: cropped(colour ?? HAIR),
    grey: cropped(colour ?? '#d9d4cc'),
    long:
      path(
        `M${x - 4} ${y - 6}Q${x - 17} ${y + 4} ${x - 14} ${y + 34}Q${x - 8} ${y + 36} ${x - 4} ${y + 32}Z`,
        colour ?? HAIR,
      ) + cropped(colour ?? HAIR),
    bob:
      path(
        `M${x - 11.5} ${y - 2}Q${x - 14} ${y + 12} ${x - 10} ${y + 13}L${x - 3} ${y + 9}L${x - 4} ${y - 4}Z`,
        colour ?? HAIR,
      ) + cropped(colour ?? HAIR),
    bun: circle(x - 12, y + 1, 5.5, colour ?? HAIR) + cropped(colour ?? HAIR),
    conical:
      path(
        `M${x - 24} ${y - 1}Q${x} ${y - 33} ${x + 2} ${y - 20}Q${x + 6} ${y - 22} ${x + 25} ${y - 1}Q${x} ${y + 6} ${x - 24} ${y - 1}Z`,
        slant('#f6e3b4', '#c79a55'),
      ) + curve(`M${x - 24} ${y - 1}Q${x} ${y + 6} ${x + 25} ${y - 1}`, '#8d6a38', 1.4),
    cap: path(
      `M${x - 11} ${y - 1}A11.5 11.5 0 0 1 ${x + 11} ${y - 3}L${x + 19} ${y - 1}L${x + 18} ${y + 1}L${x - 11} ${y}Z`,
      colour ?? '#3b5d8c',
    ),
    helmet: path(
      `M${x - 13.5} ${y}A13 13 0 0 1 ${x + 13} ${y - 2}L${x + 16} ${y + 0.5}L${x - 14} ${y + 2.5}Z`,
      colour ?? '#f0b429',
    ),
    scarf: path(
      `M${x - 12} ${y + 8}Q${x - 15} ${y - 12} ${x} ${y - 13}Q${x + 10} ${y - 12} ${x + 10} ${y - 5}Q${x} ${y - 6} ${x - 4} ${y + 2}Q${x - 6} ${y + 10} ${x - 12} ${y + 8}Z`,
      colour ?? '#b8433a',
    ),
  };
  return face + kinds[look.head ?? 'short'];
}

function torso(hip: Point, neck: Point, look: Look): string {
  const [dx, dy] = [neck[0] - hip[0], neck[1] - hip[1]];
  const length = Math.hypot(dx, dy);
  const across: Point = [-dy / length, dx / length];
  const on = (base: Point, offset: number, along = 0): string =>
    `${(base[0] + across[0] * offset + (dx / length) * along).toFixed(1)} ${(base[1] + across[1] * offset + (dy / length) * along).toFixed(1)}`;
  const shape = `M${on(hip, -10, -5)}Q${on(hip, -9, 20)} ${on(neck, -12, -6)}Q${on(neck, -8, 2)} ${on(neck, 0, 3)}Q${on(neck, 9, 2)} ${on(neck, 12, -6)}Q${on(hip, 11, 20)} ${on(hip, 11, -5)}Q${on(hip, 0, -9)} ${on(hip, -10, -5)}Z`;
  const shadow = `M${on(hip, -10, -5)}Q${on(hip, -9, 20)} ${on(neck, -12, -6)}L${on(neck, -5, -2)}Q${on(hip, -3, 18)} ${on(hip, -3, -8)}Z`;
  return path(shape, look.shirt) + path(shadow, '#1a1030', { opacity: 0.16 });
}

function skirt(hip: Point, reach: number, fill: string): string {
  const [x, y] = hip;
  return path(
    `M${x - 11} ${y - 6}L${x + 11} ${y - 6}Q${x + 15} ${y + reach * 0.6} ${x + 16} ${y + reach}Q${x} ${y + reach + 5} ${x - 15} ${y + reach}Q${x - 14} ${y + reach * 0.5} ${x - 11} ${y - 6}Z`,
    fill,
  );
}

/** A person 160 units high with the feet at (0, 0), facing right; light falls from the front. */
export function person(look: Look, pose: Pose = {}): string {
  const [backArm, frontArm] = pose.arms ?? [
    [-10, 0],
    [12, 22],
  ];
  const [backLeg, frontLeg] = pose.legs ?? [
    [-5, -3],
    [5, 3],
  ];
  const reach = (limb: Limb) => 33 * (Math.cos((limb[0] * Math.PI) / 180) + Math.cos((limb[1] * Math.PI) / 180));
  const hip: Point = [0, -4 - Math.max(reach(backLeg), reach(frontLeg))];
  const lean = pose.lean ?? 3;
  const neck = end(hip, -52, -lean);
  const shoulder = end(hip, -46, -lean);
  return group(
    {},
    arm([shoulder[0] - 2, shoulder[1]], backArm, look, 0.18),
    leg([hip[0] - 3, hip[1]], backLeg, look, 0.18),
    leg([hip[0] + 3, hip[1]], frontLeg, look, 0),
    look.skirt ? skirt(hip, 44, look.skirt) : '',
    line([neck, end(neck, -6, -lean)], look.skin ?? '#c98f62', 7),
    torso(hip, neck, look),
    head(end(neck, -14, -lean - 6), look),
    arm([shoulder[0] + 2, shoulder[1] + 1], frontArm, look, 0),
  );
}

/** A person placed with the feet at (x, y), `height` high. */
export function standing(x: number, y: number, height: number, look: Look, pose: Pose = {}, mirrored = false): string {
  return placed(
    x,
    y,
    height / 160,
    ellipse(0, 3, 26, 4, '#120a1c', { opacity: 0.25 }) + person(look, pose),
    0,
    mirrored,
  );
}

/** The same person as one dark shape, for pictures against the light. */
export function silhouette(
  x: number,
  y: number,
  height: number,
  head: Headwear,
  pose: Pose = {},
  fill = '#1d1420',
  mirrored = false,
): string {
  const dark = { shirt: fill, trousers: fill, skin: fill, head, headColour: fill, longSleeves: true };
  const hat =
    head === 'conical'
      ? person(dark, pose)
          .replace(/gradient\([^)]*\)/gu, fill)
          .replaceAll('#8d6a38', fill)
      : person(dark, pose);
  return placed(x, y, height / 160, hat.replaceAll('#a86f48', fill).replaceAll('#3a2a22', fill), 0, mirrored);
}
