import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A golden folder: a saved page and what is to be read from it. */
export interface GoldenCase {
  name: string;
  input: Uint8Array;
  expected: unknown;
}

export function findGoldenCases(): GoldenCase[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = (base: string) => path.join(import.meta.dirname, name, base);
      return {
        name,
        input: readFileSync(file('input.txt')),
        expected: JSON.parse(readFileSync(file('expected.json'), 'utf8')) as unknown,
      };
    });
}

/** A page of a real newspaper that is not ours to publish, kept outside the repository. */
export const SEED_PAGE = path.join(
  process.env['SHARED_DATA_DIR'] ?? path.resolve(import.meta.dirname, '../../../../shared/data'),
  'seed-article.txt',
);

export const hasSeedPage = existsSync(SEED_PAGE);
export const SEED_PAGE_TESTS = hasSeedPage ? 'the seed page' : `the seed page (skipped: there is no ${SEED_PAGE})`;
