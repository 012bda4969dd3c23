import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';

export interface ReadersOptions {
  /** Where the figures are written; undefined for nowhere. */
  jsonFile: string | undefined;
  /** How long each load lasts. */
  seconds: number;
  /** How many connections, one run after the other. */
  connections: number[];
  peers: PeerName[];
  /** Everything is measured on the first, the drain alone on the others. */
  databases: ['sqlite' | 'postgres', ...('sqlite' | 'postgres')[]];
}

const PEERS = ['strapi', 'wordpress'] as const;
const DATABASES = ['sqlite', 'postgres'] as const;
const MAX_SECONDS = 600;

export type PeerName = (typeof PEERS)[number];

export const READERS_HELP = `Measures how fast what readers send is accepted (on the disk before the answer) and handed to the CMS, beside stock
Strapi and, where it is installed, WordPress.

  npm run bench:readers -- [--json FILE] [--seconds N] [--peers strapi,wordpress|none] [--databases sqlite,postgres]

  --json FILE     writes the figures there, too
  --seconds N     how long each load lasts, 1 to ${MAX_SECONDS}; 10 by default
  --peers         who else is measured; all by default
  --databases     that of the CMS: all is measured on the first, what it takes after an outage on each; both by default
`;

/** What was asked for on the command line; null when it is the help. @throws OperatorError */
export function parseReadersOptions(args: string[], folder: string): ReadersOptions | null {
  return parseUsage(READERS_HELP, () => toReadersOptions(args, folder));
}

function toReadersOptions(args: string[], folder: string): ReadersOptions | null {
  const values = readValues(args);
  if (values.help) return null;
  const seconds = Number(values.seconds);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > MAX_SECONDS) {
    throw new OperatorError(`--seconds is “${values.seconds}”; it must be a whole number from 1 to ${MAX_SECONDS}.`);
  }
  return {
    jsonFile: values.json === undefined ? undefined : resolve(folder, values.json),
    seconds,
    connections: [8, 64],
    peers: values.peers === 'none' ? [] : someOf('--peers', values.peers, PEERS),
    databases: someOf('--databases', values.databases, DATABASES),
  };
}

function readValues(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    json: text,
    seconds: { ...text, default: '10' },
    peers: { ...text, default: PEERS.join(',') },
    databases: { ...text, default: DATABASES.join(',') },
    help: { type: 'boolean', default: false, short: 'h' },
  } as const;
  return parseArgs({ args, options }).values;
}

function someOf<Word extends string>(option: string, text: string, words: readonly Word[]): [Word, ...Word[]] {
  const named = text.split(',').map((part) => {
    const word = words.find((one) => one === part);
    if (word === undefined) throw new OperatorError(`${option} is “${text}”; it may name ${words.join(', ')}.`);
    return word;
  });
  // A text has at least one part.
  return named as [Word, ...Word[]];
}
