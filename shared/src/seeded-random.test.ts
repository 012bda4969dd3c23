import { expect, it } from 'vitest';
import { createSeededRandom } from './seeded-random.ts';

it('gives the numbers of mulberry32, the same for the same seed', () => {
  const [random, again] = [createSeededRandom(1), createSeededRandom(1)];
  const drawn = [random(), random(), random()];
  expect(drawn).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  expect([again(), again(), again()]).toEqual(drawn);
});
