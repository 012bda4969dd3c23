import { OperatorError } from '@toasoan/shared/operator-error';
import { expect, test } from 'vitest';
import { parsePublishOptions } from './publish-options.ts';

const parse = (...args: string[]) => parsePublishOptions(args, '/somewhere');

test('without options three sizes are measured on SQLite beside both others', () =>
  expect(parse()).toEqual({
    sizes: [1_000, 10_000, 100_000],
    jsonFile: undefined,
    database: 'sqlite',
    peers: ['astro', 'hugo'],
    publishes: 50,
    from: undefined,
    keepsFolders: false,
  }));

test('one size, a file for the figures and no others', () =>
  expect(parse('--articles', '5000', '--json', 'out.json', '--peers', 'none', '--keep')).toMatchObject({
    sizes: [5_000],
    jsonFile: '/somewhere/out.json',
    peers: [],
    keepsFolders: true,
  }));

test('a person can ask for the help', () => expect(parse('--help')).toBeNull());

test.each([
  [['--articles', '0'], '--articles'],
  [['--articles', '1e3'], '--articles'],
  [['--articles', '2000000'], '--articles'],
  [['--publishes', '0'], '--publishes'],
  [['--database', 'mysql'], '--database'],
  [['--peers', 'astro,jekyll'], '--peers'],
  [['--from', 'x', '--database', 'postgres'], '--from'],
  [['--from', 'x', '--articles', '5'], '--from'],
  [['--quick'], '--quick'],
])('%j is refused with the name of what is wrong', (args, name) => {
  expect(() => parse(...args)).toThrow(OperatorError);
  expect(() => parse(...args)).toThrow(name);
});
