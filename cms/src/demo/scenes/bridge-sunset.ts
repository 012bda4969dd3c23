import { cloud, haze, sky, streak, sun, tint, vignette } from '../drawing/light.ts';
import { down } from '../drawing/paint.ts';
import { LANDSCAPE, picture } from '../drawing/picture.ts';
import { palm, treeline } from '../drawing/plants.ts';
import { sampan } from '../drawing/boats.ts';
import { between, many, randomFrom } from '../drawing/random.ts';
import { line, path, placed, polygon, rect, type Point } from '../drawing/shapes.ts';
import { glitter, ripples, water } from '../drawing/water.ts';

const HORIZON = 600;
const STEEL = '#3a2a3e';
const SHADE = { trunk: '#2a1a2c', leaf: '#2a2030', lit: '#3c2b3a' };

function pylon(x: number, deck: number, top: number): string {
  const cables = many(11, (index) => {
    const spread = 46 + index * 47;
    const from: Point = [x, top + 24 + index * 7];
    return (
      line([from, [x - spread, deck]], '#ffdcb4', 1.8, { opacity: 0.75 }) +
      line([from, [x + spread, deck]], '#ffdcb4', 1.8, { opacity: 0.75 })
    );
  });
  const leg = (side: number) =>
    polygon(
      [
        [x + side * 2, top],
        [x + side * 10, top],
        [x + side * 34, HORIZON + 60],
        [x + side * 22, HORIZON + 60],
      ],
      down('#6d4c5e', STEEL),
    );
  return cables + leg(-1) + leg(1) + rect(x - 24, deck + 6, 48, 10, STEEL) + rect(x - 12, top + 70, 24, 8, STEEL);
}

/** A cable-stayed bridge over the river at sunset. */
export function bridgeSunset() {
  const random = randomFrom(31);
  const deck = 480;
  const traffic = many(16, () => {
    const x = between(random, 20, 1580);
    return rect(x, deck - 13, between(random, 16, 40), 11, STEEL) + rect(x, deck - 5, 5, 3, '#ffe9a8');
  });
  return picture(
    LANDSCAPE,
    sky(LANDSCAPE, HORIZON, '#31335e', '#7d4a78@32', '#dd6b5a@62', '#ffb35c@86', '#ffd98a'),
    many(9, (index) =>
      streak(
        between(random, 0, 1600),
        90 + index * 44,
        between(random, 420, 1000),
        between(random, 16, 46),
        index % 2 ? '#ff9a6a' : '#ffc48a',
        0.5,
      ),
    ),
    cloud(random, 420, 250, 700, '#b4567a', 0.34),
    cloud(random, 1330, 180, 560, '#8d4a80', 0.4),
    sun(790, HORIZON - 62, 58, '#fff2c4', '#ffb658'),
    treeline(random, -40, 1640, HORIZON + 8, 60, '#7a4459'),
    haze(LANDSCAPE, HORIZON - 90, 130, '#ffb872', 0.55),
    water(LANDSCAPE, HORIZON + 4, '#f7a65a', '#c9605a@24', '#6d3f69@60', '#2b2448'),
    glitter(random, 790, HORIZON + 8, 1050, 210, '#ffe6a4', 260),
    ripples(random, LANDSCAPE, HORIZON + 20, 1060, 220, '#ffb07a', 0.3),
    ripples(random, LANDSCAPE, HORIZON + 20, 1060, 200, '#231a3a', 0.4),
    pylon(430, deck, 130),
    pylon(1180, deck, 130),
    polygon(
      [
        [-10, deck + 26],
        [800, deck - 4],
        [1610, deck + 26],
        [1610, deck + 48],
        [800, deck + 20],
        [-10, deck + 48],
      ],
      down('#5a3a50', '#2a1b30'),
    ),
    placed(0, 14, 1, traffic),
    many(9, (index) =>
      line(
        [
          [60 + index * 190, deck + 20],
          [60 + index * 190, deck - 34],
        ],
        '#2a1b30',
        3,
      ),
    ),
    path(`M-10 ${HORIZON + 30}Q160 ${HORIZON - 10} 330 ${HORIZON + 36}L-10 ${HORIZON + 70}Z`, '#33202f'),
    palm(random, 60, HORIZON + 40, 330, SHADE, 40),
    palm(random, 170, HORIZON + 34, 250, SHADE, -26),
    palm(random, 1530, HORIZON + 30, 280, SHADE, -50),
    treeline(random, 1380, 1660, HORIZON + 30, 60, '#33202f'),
    placed(560, 830, 0.95, `<g opacity="0.92">${sampan(random, '#3a2438', ['#4a2c3a', '#5a3340'], 'conical')}</g>`),
    tint(LANDSCAPE, '#ff8a4a', 0.16, 'soft-light'),
    vignette(LANDSCAPE, '#1a0c22', 0.5),
  );
}
