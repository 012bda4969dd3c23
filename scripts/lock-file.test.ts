import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from './stack/root.ts';

/** Before it, libheif runs what an AVIF picture says (CVE-2026-114112); reporters upload AVIF. */
const LEAST_SHARP = [0, 35, 4];

test('there is one sharp in the tree, and it is one that may be given any picture', () => {
  const lock = readFileSync(inRoot('pnpm-lock.yaml'), 'utf8');
  const versions = new Set(
    [...lock.matchAll(/^ {2}sharp@(?<version>\d+\.\d+\.\d+)/gmu)].map(({ groups }) => groups?.['version']),
  );
  expect([...versions]).toHaveLength(1);
  const [version = ''] = versions;
  const parts = String(version).split('.').map(Number);
  expect(
    parts.map((part, place) => part - (LEAST_SHARP[place] ?? 0)).find((difference) => difference !== 0) ?? 0,
  ).toBeGreaterThanOrEqual(0);
});
