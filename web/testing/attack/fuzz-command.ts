import { parseArgs } from 'node:util';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';
import { runMain } from '@toasoan/shared/run-main';
import { assertCompiled, DIST_FOLDER } from '../../src/server/compiled-app.ts';
import { fuzz } from './fuzz.ts';
import { startSiteUnderAttack } from './site-under-attack.ts';

const HELP = `Sends a real site process what no reader would send: broken forms, odd headers, forged tokens, everything under /-/.
Ends with 1 when it answers 5xx (but for 503), tells of its inside, or holds more and more memory.

  npm run fuzz                                   50,000 requests of seed 1
  npm run fuzz -- --requests 2000 --seed 7       another series`;

/** Memory may still grow while caches fill; after half of the requests, by no more than this. */
const GROWTH_LIMIT_MIB = 64;

function toWholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 10_000_000) return number;
  throw new OperatorError(`--${name} ${value} is not a whole number from 1 to 10,000,000.`);
}

/** Undefined when it is the help that is asked for. */
function parseOptions(): { requests: number; seed: number } | undefined {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '50000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  return { requests: toWholeNumber('requests', values.requests), seed: toWholeNumber('seed', values.seed) };
}

await runMain(process, async () => {
  const options = parseUsage(HELP, parseOptions);
  if (!options) return console.log(HELP);
  const { requests, seed } = options;
  assertCompiled(DIST_FOLDER);
  const site = await startSiteUnderAttack();
  const { statuses, faults, memoryMib } = await fuzz(site, seed, requests).finally(() => site.stop());
  const [half = 0, last = 0] = [memoryMib[4], memoryMib.at(-1)];
  if (last - half > GROWTH_LIMIT_MIB)
    faults.push(`memory grew from ${half} MiB after half of the requests to ${last} MiB`);
  console.log(`${requests} requests of seed ${seed}: ${JSON.stringify(statuses)}`);
  console.log(`memory on the way: ${memoryMib.join(', ')} MiB`);
  for (const fault of faults.slice(0, 50)) console.log(fault);
  console.log(faults.length === 0 ? 'Nothing failed.' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
});
