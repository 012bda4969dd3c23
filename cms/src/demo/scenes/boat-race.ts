import { racingBoat } from '../drawing/boats.ts';
import { cloud, haze, sky, streak, sun, tint, vignette } from '../drawing/light.ts';
import { down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { standing } from '../drawing/people.ts';
import { palm, treeline } from '../drawing/plants.ts';
import { between, many, pick, randomFrom } from '../drawing/random.ts';
import { placed, rect } from '../drawing/shapes.ts';
import { glitter, ripples, water } from '../drawing/water.ts';

const HORIZON = 420;
const PALM = { trunk: '#5a4238', leaf: '#3a5a48', lit: '#6f9058' };
const SHIRTS = ['#f0c04a', '#d8604a', '#5f8fa8', '#e8e0d0', '#8a6aa0', '#6fa070'] as const;

/** Women's crews train for the boat race in the late afternoon, people watching from the bank. */
export function boatRace() {
  const random = randomFrom(179);
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, HORIZON, '#4f7aa8', '#a8a8b0@40', '#f6b888@78', '#ffdca0'),
    many(6, (index) =>
      streak(between(random, 0, 1600), 110 + index * 42, between(random, 400, 900), 30, '#ffe0b4', 0.5),
    ),
    cloud(random, 1150, 170, 700, '#ffe4cc', 0.55),
    sun(420, HORIZON - 60, 50, '#fff6d8', '#ffc878'),
    treeline(random, -40, 1640, HORIZON + 6, 70, '#94907f'),
    haze(LANDSCAPE, HORIZON - 80, 130, '#ffdcae', 0.6),
    rect(0, HORIZON + 4, 1600, 70, down('#a8a070', '#6f7a50')),
    many(9, (index) =>
      palm(random, 90 + index * 185, HORIZON + 30, between(random, 190, 260), PALM, between(random, -40, 40)),
    ),
    many(44, (index) =>
      standing(
        20 + index * 37 + between(random, -10, 10),
        HORIZON + 62,
        between(random, 76, 92),
        { shirt: pick(random, SHIRTS), trousers: '#2f3044', head: pick(random, ['conical', 'short', 'bun', 'cap']) },
        {
          arms: [
            [-16, 0],
            [index % 3 ? 40 : 130, index % 3 ? 90 : 165],
          ],
        },
        index % 2 === 0,
      ),
    ),
    water(LANDSCAPE, HORIZON + 68, '#f0c89a', '#b0a090@22', '#5f7f8a@60', '#2f4f60'),
    glitter(random, 420, HORIZON + 74, 1050, 210, '#fff0c8', 200),
    ripples(random, LANDSCAPE, HORIZON + 76, 1060, 240, '#ffeccc', 0.34),
    ripples(random, LANDSCAPE, HORIZON + 90, 1060, 160, '#203c4c', 0.35),
    placed(1130, 600, 0.62, racingBoat(random, 12, '#2f6f8c', '#3f8fb0')),
    placed(760, 840, 1.28, racingBoat(random, 12, '#b8322c', '#e85a4a')),
    tint(LANDSCAPE, '#ff9a5a', 0.14, 'soft-light'),
    vignette(LANDSCAPE, '#0c1420', 0.45),
  );
}
