import { parseArgs } from 'node:util';
import { OperatorError } from '../shared/src/operator-error.ts';
import { parseUsage } from '../shared/src/parse-usage.ts';
import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { runCommand } from './stack/command.ts';
import { inRoot } from './stack/root.ts';
import { run, say } from './stack/say.ts';

const HELP = `Lives random days in a newsroom: edits of every kind while web and CMS are killed, then compares the site with
a clean build, byte for byte (e2e/random-days.spec.ts). Or lets a crowd read while articles are published
(e2e/reading-crowd.spec.ts).

  npm run soak -- --days 20              the days of the seeds 1 to 20 (the default)
  npm run soak -- --day 17               the day of seed 17 again
  npm run soak -- --edits 1000           longer days (300 is the default)
  npm run soak -- --crowd 500            a crowd that reads during 500 publishes, instead of days`;

function toWholeNumber(name: string, value: string, limit: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= limit) return number;
  throw new OperatorError(`--${name} ${value} is not a whole number from 1 to ${limit}.`);
}

interface Soak {
  spec: string;
  env: Record<string, string>;
}

function parseOptions(): Soak | undefined {
  const { values } = parseArgs({
    options: {
      days: { type: 'string', default: '20' },
      day: { type: 'string' },
      edits: { type: 'string', default: '300' },
      crowd: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  if (values.crowd !== undefined) {
    const publishes = toWholeNumber('crowd', values.crowd, 100_000);
    return { spec: 'reading-crowd', env: { CROWD_PUBLISHES: String(publishes) } };
  }
  const days = toWholeNumber('days', values.days, 10_000);
  const first = values.day === undefined ? undefined : toWholeNumber('day', values.day, 2 ** 31 - 1);
  const seeds = first === undefined ? Array.from({ length: days }, (_, index) => index + 1) : [first];
  const edits = toWholeNumber('edits', values.edits, 100_000);
  return { spec: 'random-days', env: { RANDOM_DAYS: seeds.join(','), RANDOM_DAY_EDITS: String(edits) } };
}

await run(async () => {
  const soak = parseUsage(HELP, parseOptions);
  if (!soak) return say(HELP);
  await compileWhatChanged();
  const { code } = await runCommand(inRoot('e2e/node_modules/.bin/playwright'), ['test', soak.spec], {
    cwd: inRoot('e2e'),
    env: soak.env,
  });
  process.exitCode = code;
});
