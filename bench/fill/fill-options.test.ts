import { describe, expect, it } from 'vitest';
import { FILL_HELP, parseFillOptions } from './fill-options.ts';

const parse = (...args: string[]) => parseFillOptions(args, '/work', 'x');

describe('the options of bench:fill', () => {
  it('need only the number of articles', () => {
    expect(parse('--articles', '1000')).toEqual({
      articles: 1000,
      database: { client: 'sqlite' },
      dataDir: expect.stringMatching(/toasoan-fill-x$/u),
      seed: 1,
    });
  });

  it('take a PostgreSQL database, a folder and a seed', () => {
    const url = 'postgres://u:p@localhost:5432/d';
    const args = ['--articles', '5', '--database', 'postgres', '--url', url, '--data-dir', 'var/big', '--seed', '7'];
    expect(parse(...args)).toEqual({
      articles: 5,
      database: { client: 'postgres', url },
      dataDir: '/work/var/big',
      seed: 7,
    });
  });

  it('give the help when it is asked for', () => {
    expect(parse('--help')).toBeNull();
    for (const option of ['--articles', '--database', '--url', '--data-dir', '--seed']) {
      expect(FILL_HELP).toContain(`\n  ${option}`);
    }
  });

  it.each([
    [[], /--articles is missing/u],
    [['--articles', '0'], /whole number from 1 to 1000000/u],
    [['--articles', '1000001'], /whole number from 1 to 1000000/u],
    [['--articles', '1e3'], /whole number/u],
    [['--articles', '5', '--seed', '-1'], /--seed/u],
    [['--articles', '5', '--database', 'mysql'], /sqlite or postgres/u],
    [['--articles', '5', '--database', 'postgres'], /--url must be/u],
    [['--articles', '5', '--database', 'postgres', '--url', 'http://x'], /--url must be/u],
    [['--articles', '5', '--url', 'postgres://x'], /--database postgres/u],
    [['--pages', '5'], /--pages/u],
  ])('refuse %j, saying why', (args, reason) => {
    expect(() => parse(...args)).toThrow(reason);
  });
});
