import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';
import type { Peer } from '../peers/peer.ts';

export interface PublishOptions {
  /** How many articles, one newsroom after the other. */
  sizes: number[];
  /** Where the figures are written; undefined for nowhere. */
  jsonFile: string | undefined;
  database: 'sqlite' | 'postgres';
  peers: Peer['name'][];
  /** How many publishes are timed. */
  publishes: number;
  /** A data folder that bench:fill has made; it is copied. */
  from: string | undefined;
  keepsFolders: boolean;
}

const SIZES = [1_000, 10_000, 100_000];
const MAX_ARTICLES = 1_000_000;
const PEERS: Peer['name'][] = ['astro', 'hugo'];
const MAX_PUBLISHES = 10_000;

export const PUBLISH_HELP = `Measures the way from the CMS to readers, beside stock Astro and Hugo on the same content.

  npm run bench:publish -- [--articles N] [--json FILE] [--database sqlite|postgres]
                           [--peers astro,hugo|none] [--publishes N] [--from DIR] [--keep]

  --articles N    one size, 1 to ${MAX_ARTICLES}; by default ${SIZES.join(', ')} one after the other
  --json FILE     writes the figures there, too
  --database      sqlite (the default), or a PostgreSQL that is started for the run
  --peers LIST    which others build the same site: ${PEERS.join(',')} (the default) or none
  --publishes N   how many publishes are timed, 1 to ${MAX_PUBLISHES}; 50 by default
  --from DIR      measures a copy of a SQLite data folder that bench:fill has made, instead of filling one
  --keep          keeps the folders and says where they are
`;

/**
 * What a person asked for on the command line; null when it is the help.
 * @param folder where relative paths start from
 * @throws OperatorError
 */
export function parsePublishOptions(args: string[], folder: string): PublishOptions | null {
  return parseUsage(PUBLISH_HELP, () => toPublishOptions(args, folder));
}

function toPublishOptions(args: string[], folder: string): PublishOptions | null {
  const values = readValues(args);
  if (values.help) return null;
  const from = values.from === undefined ? undefined : resolve(folder, values.from);
  const database = oneOf('--database', values.database, ['sqlite', 'postgres'] as const);
  if (from !== undefined && database === 'postgres')
    throw new OperatorError('--from works with --database sqlite only.');
  if (from !== undefined && values.articles !== undefined) {
    throw new OperatorError('--from measures the articles that are there: leave out --articles.');
  }
  return {
    sizes: values.articles === undefined ? SIZES : [wholeNumber('--articles', values.articles, MAX_ARTICLES)],
    jsonFile: values.json === undefined ? undefined : resolve(folder, values.json),
    database,
    peers: toPeers(values.peers),
    publishes: wholeNumber('--publishes', values.publishes, MAX_PUBLISHES),
    from,
    keepsFolders: values.keep,
  };
}

function readValues(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    articles: text,
    json: text,
    database: { ...text, default: 'sqlite' },
    peers: { ...text, default: PEERS.join(',') },
    publishes: { ...text, default: '50' },
    from: text,
    keep: flag,
    help: { ...flag, short: 'h' },
  };
  return parseArgs({ args, options }).values;
}

function toPeers(list: string): Peer['name'][] {
  return list === 'none' ? [] : list.split(',').map((name) => oneOf('--peers', name, PEERS));
}

function oneOf<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text);
  if (word === undefined) throw new OperatorError(`${option} is “${text}”; it must be of ${words.join(', ')}.`);
  return word;
}

function wholeNumber(option: string, text: string, max: number): number {
  const value = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= max) return value;
  throw new OperatorError(`${option} is “${text}”; it must be a whole number from 1 to ${max}.`);
}
