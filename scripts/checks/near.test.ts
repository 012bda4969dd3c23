import { describe, expect, it } from 'vitest';
import { toNear } from './near.ts';

const namesFor = (...changed: string[]) => toNear(changed).checks.map(({ name }) => name);

describe('what is checked near a change', () => {
  it('is the lint, the types and the tests of the side it lies in', () => {
    expect(namesFor('web/src/publisher/page-folder.ts')).toEqual([
      'Prettier: what changed',
      'ESLint: what changed',
      'types: web',
      'tests of web near the change',
    ]);
  });

  it('is for a room of the CMS also the tests that boot it, on SQLite', () => {
    expect(namesFor('cms/src/readers/polls/void-votes.ts')).toEqual([
      'Prettier: what changed',
      'ESLint: what changed',
      'types: cms',
      'tests of cms near the change',
      'CMS on SQLite near the change',
    ]);
  });

  it('is only the way it is written for a document', () => {
    expect(namesFor('docs/operations.md')).toEqual(['Prettier: what changed']);
  });
});
