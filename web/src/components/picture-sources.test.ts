import { expect, test } from 'vitest';
import { toSources } from './picture-sources.ts';

const picture = (...widths: number[]) => ({
  alternativeText: 'Cánh đồng',
  renditions: widths.map((width) => ({ url: `/media/${width}.jpg`, width, height: width / 2 })),
});

test('the fallback is the widest that is at most 1200 wide, and keeps its own proportions', () =>
  expect(toSources(picture(245, 500, 1000, 2000))).toMatchObject({ src: '/media/1000.jpg', width: 1000, height: 500 }));

test('an original as wide as a wall is offered to nobody', () => {
  expect(toSources(picture(500, 6000)).src).toBe('/media/500.jpg');
  expect(toSources(picture(500, 1000, 6000)).srcset).toBe('/media/500.jpg 500w, /media/1000.jpg 1000w');
});

test('a picture with one file only is printed from it, however wide', () =>
  expect(toSources(picture(6000))).toEqual({ src: '/media/6000.jpg', width: 6000, height: 3000 }));
