import { parseArgs } from 'node:util';
import { DAY_MS, MINUTE_MS } from '@toasoan/shared/durations';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';

export interface SoakOptions {
  /** In all, shared by the databases. */
  minutes: number;
  seed: number;
  databases: ('sqlite' | 'postgres')[];
  /** Whether faults are put in on purpose, which must be found. */
  hasFault: boolean;
}

const DATABASES = ['sqlite', 'postgres'] as const;
const MAX_MINUTES = DAY_MS / MINUTE_MS;

export const SOAK_HELP = `Lets readers comment, edit, withdraw, vote, change votes, like and report at two web nodes while sites, CMS and database
are killed (kill -9) at random moments, one or all, then counts: what a reader was told is kept must be in the CMS exactly once and
as it was meant last, receipts must be in the chains, tallies and likes must equal rows, and the chains must verify.

  npm run soak:readers -- [--minutes N] [--seed N] [--database sqlite|postgres|both] [--fault]

  --minutes N   how long readers send, 0.1 to ${MAX_MINUTES}; 10 by default, halved between the databases
  --seed N      the kills of another day; 1 by default
  --database    both by default
  --fault       loses an event, doubles a comment and changes a vote on purpose: the run must find all three, and fail
`;

/** What was asked for on the command line; null when it is the help. @throws OperatorError */
export function parseSoakOptions(args: string[]): SoakOptions | null {
  return parseUsage(SOAK_HELP, () => toSoakOptions(args));
}

function toSoakOptions(args: string[]): SoakOptions | null {
  const values = readValues(args);
  if (values.help) return null;
  const database = DATABASES.find((one) => one === values.database);
  if (database === undefined && values.database !== 'both') {
    throw new OperatorError(`--database is “${values.database}”; it must be sqlite, postgres or both.`);
  }
  return {
    minutes: numberOf('--minutes', values.minutes, 0.1, MAX_MINUTES),
    seed: Math.floor(numberOf('--seed', values.seed, 0, 2 ** 31 - 1)),
    databases: database === undefined ? [...DATABASES] : [database],
    hasFault: values.fault,
  };
}

function readValues(args: string[]) {
  const options = {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'both' },
    fault: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false, short: 'h' },
  } as const;
  return parseArgs({ args, options }).values;
}

function numberOf(option: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= min && value <= max) return value;
  throw new OperatorError(`${option} is “${text}”; it must be a number from ${min} to ${max}.`);
}
