import { expect, test } from './newsroom/fixtures.ts';

test('after all acts the printed site is byte for byte a full build', async ({ newsroom, edition }) => {
  expect(edition.section.slug).toBe('thoi-su');
  const { code, output } = await newsroom.verifyBuild();
  expect(output).not.toMatch(/differs|missing|superfluous/u);
  expect(code, output).toBe(0);
});
