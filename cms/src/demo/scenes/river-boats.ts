import { cloud, glow, haze, sky, sun, vignette } from '../drawing/light.ts';
import { down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { blades, palm, treeline } from '../drawing/plants.ts';
import { sampan } from '../drawing/boats.ts';
import { stiltHouse } from '../drawing/buildings.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { placed, rect } from '../drawing/shapes.ts';
import { glitter, ripples, water } from '../drawing/water.ts';

const HORIZON = 420;
const GREEN = { trunk: '#5a4636', leaf: '#2f5a45', lit: '#4c8055' };

/** A wide river in the early morning: boats laden with fruit, houses on stilts, coconut palms on the far bank. */
export function riverBoats() {
  const random = randomFrom(23);
  const bank = many(15, (index) =>
    palm(
      random,
      30 + index * 112 + between(random, -30, 30),
      HORIZON + 18,
      between(random, 120, 215),
      GREEN,
      between(random, -30, 30),
    ),
  );
  const houses = many(5, (index) =>
    stiltHouse(random, 90 + index * 300 + between(random, -40, 60), HORIZON + 40, between(random, 88, 118)),
  );
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, HORIZON, '#5d93b5', '#a9cbd0@50', '#f6e2b6'),
    sun(310, 210, 38, '#fffbe6', '#fff0b8'),
    cloud(random, 1080, 190, 780, '#ffffff', 0.7),
    cloud(random, 560, 120, 420, '#fff6e4', 0.5),
    treeline(random, -40, 1640, HORIZON + 12, 100, '#6f9a86'),
    haze(LANDSCAPE, HORIZON - 110, 140, '#fbf0cf', 0.6),
    bank,
    treeline(random, -40, 1640, HORIZON + 26, 46, '#3b6a4c'),
    houses,
    water(LANDSCAPE, HORIZON + 30, '#d9d9b2', '#a3b79a@18', '#6e9284@50', '#37605f'),
    rect(0, HORIZON + 30, 1600, 90, down('#2d5242/0.55', '#2d5242/0')),
    ripples(random, LANDSCAPE, HORIZON + 40, 1060, 260, '#f5efce', 0.34),
    ripples(random, LANDSCAPE, HORIZON + 40, 1060, 170, '#234a4d', 0.35),
    glitter(random, 310, HORIZON + 36, 1000, 190, '#fff6cf', 150),
    placed(1180, 560, 0.62, sampan(random, '#3a7a86', ['#f1b434', '#e5862c', '#d7d04a'], 'conical')),
    placed(420, 640, 0.85, sampan(random, '#a9483a', ['#6aa84f', '#8fbf57', '#4d8a3d'], 'scarf'), 0, true),
    placed(980, 850, 1.5, sampan(random, '#6b4a35', ['#e94f37', '#f08a4b', '#d63a2f'], 'conical')),
    glow(980, 780, 340, '#fff1c4', 0.18),
    many(3, (row) =>
      blades(
        random,
        -20,
        300 - row * 60,
        1075 + row * 12,
        190 - row * 30,
        5,
        ['#2f5a3c', '#45784a', '#6a9a57'][row] ?? '#2f5a3c',
      ),
    ),
    vignette(LANDSCAPE, '#0d1c24', 0.4),
  );
}
