import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';

/** The database that is filled: Strapi's own SQLite file in the data folder, or a PostgreSQL database. */
export type FillDatabase = { client: 'sqlite' } | { client: 'postgres'; url: string };

export interface FillOptions {
  articles: number;
  database: FillDatabase;
  dataDir: string;
  /** The same seed in the same hour gives the same newsroom. */
  seed: number;
}

const MAX_ARTICLES = 1_000_000;
const MAX_SEED = 2 ** 31 - 1;

export const FILL_HELP = `Fills a fresh CMS database with a large archive, to try and to measure the newsroom with.

  npm run bench:fill -- --articles 100000 [--database sqlite | --database postgres --url postgres://…]
                        [--data-dir DIR] [--seed N]

  --articles N    how many published articles, 1 to ${MAX_ARTICLES}
  --database      sqlite (the default) or postgres
  --url URL       the PostgreSQL database, which must be empty: postgres://user:password@host:5432/database
  --data-dir DIR  where cms.db and the pictures go, which must hold no articles yet; by default a new temporary folder
  --seed N        0 to ${MAX_SEED}, by default 1; the same seed in the same hour gives the same newsroom
`;

/**
 * What a person asked for on the command line; null when it is the help.
 * @param folder the folder that a relative --data-dir starts from
 * @param stamp makes the default data folder a new one
 * @throws OperatorError
 */
export function parseFillOptions(args: string[], folder: string, stamp: string): FillOptions | null {
  return parseUsage(FILL_HELP, () => toFillOptions(args, folder, stamp));
}

function toFillOptions(args: string[], folder: string, stamp: string): FillOptions | null {
  const values = readValues(args);
  if (values.help) return null;
  return {
    articles: wholeNumber('--articles', values.articles, 1, MAX_ARTICLES),
    database: toDatabase(values.database, values.url),
    dataDir: resolve(folder, values['data-dir'] ?? join(tmpdir(), `toasoan-fill-${stamp}`)),
    seed: wholeNumber('--seed', values.seed, 0, MAX_SEED),
  };
}

function readValues(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    articles: text,
    database: { ...text, default: 'sqlite' },
    url: text,
    'data-dir': text,
    seed: { ...text, default: '1' },
    help: { type: 'boolean', short: 'h' } as const,
  };
  return parseArgs({ args, options }).values;
}

function wholeNumber(option: string, text: string | undefined, min: number, max: number): number {
  if (text === undefined) throw new OperatorError(`${option} is missing: give a whole number from ${min} to ${max}.`);
  const value = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new OperatorError(`${option} is “${text}”; it must be a whole number from ${min} to ${max}.`);
}

function toDatabase(client: string, url: string | undefined): FillDatabase {
  if (client === 'sqlite' && url === undefined) return { client };
  if (client === 'sqlite') throw new OperatorError('--url is for PostgreSQL: add --database postgres or leave it out.');
  if (client !== 'postgres') throw new OperatorError(`--database is “${client}”; it must be sqlite or postgres.`);
  if (url && URL.canParse(url) && /^postgres(?:ql)?:$/u.test(new URL(url).protocol)) return { client, url };
  throw new OperatorError('--url must be postgres://user:password@host:5432/database when --database is postgres.');
}
