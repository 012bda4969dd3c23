/**
 * What the CMS keeps of a reader, as one line of JSON: `export EMAIL`, or `erase EMAIL [EVENT_ID …]`, which deletes it and
 * says how much it was. The CMS may be running meanwhile; readers see what it was a moment later.
 */
import { parseArgs } from 'node:util';
import { OperatorError } from '@toasoan/shared/operator-error';
import { runMain } from '@toasoan/shared/run-main';
import { sendKnock } from '../../feed/knock.ts';
import { loadStrapi } from '../../strapi/load-strapi.ts';
import { eraseReader, exportReader } from './of-reader.ts';

async function askReaderData([verb, email = '', ...eventIds]: readonly string[]): Promise<object> {
  const strapi = await loadStrapi();
  if (verb === 'export') return exportReader(strapi, email);
  if (verb !== 'erase') throw new OperatorError(`“${verb}” is neither export nor erase.`);
  const erased = await eraseReader(strapi, email, eventIds, new Date());
  await sendKnock(strapi);
  return erased;
}

async function main(): Promise<void> {
  console.log(JSON.stringify(await askReaderData(parseArgs({ allowPositionals: true }).positionals)));
}

process.removeAllListeners('warning');
// Ended rather than closed: Strapi's own background queries would be reported as errors when its pool closes.
void runMain(process, main).then(() => process.stdout.write('', () => process.exit()));
