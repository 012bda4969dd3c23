import { parseArgs } from 'node:util';
import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { runCommand } from './stack/command.ts';
import { inRoot } from './stack/root.ts';
import { run, say, Stop } from './stack/say.ts';

const HELP = `Lives random days in a newsroom: edits of every kind while web and CMS are killed, then compares the site with
a clean build, byte for byte (e2e/random-days.spec.ts).

  npm run soak -- --days 20              the days of the seeds 1 to 20 (the default)
  npm run soak -- --day 17               the day of seed 17 again
  npm run soak -- --edits 1000           longer days (300 is the default)`;

function toWholeNumber(name: string, value: string, limit: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= limit) return number;
  throw new Stop(`--${name} ${value} is not a whole number from 1 to ${limit}.`);
}

function parseOptions(): { seeds: number[]; edits: number } | undefined {
  const { values } = parseArgs({
    options: {
      days: { type: 'string', default: '20' },
      day: { type: 'string' },
      edits: { type: 'string', default: '300' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  const days = toWholeNumber('days', values.days, 10_000);
  const first = values.day === undefined ? undefined : toWholeNumber('day', values.day, 2 ** 31 - 1);
  const seeds = first === undefined ? Array.from({ length: days }, (_, index) => index + 1) : [first];
  return { seeds, edits: toWholeNumber('edits', values.edits, 100_000) };
}

await run(async () => {
  const options = parseOptions();
  if (!options) return say(HELP);
  await compileWhatChanged();
  const { code } = await runCommand(inRoot('e2e/node_modules/.bin/playwright'), ['test', 'random-days'], {
    cwd: inRoot('e2e'),
    env: { RANDOM_DAYS: options.seeds.join(','), RANDOM_DAY_EDITS: String(options.edits) },
  });
  process.exitCode = code;
});
