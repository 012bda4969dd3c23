/**
 * What the CMS keeps of a reader, as one line of JSON: `export EMAIL`, or `erase EMAIL [EVENT_ID …]`, which deletes it and
 * says how much it was. The CMS may be running meanwhile; readers see what it was a moment later.
 */
import { sendKnock } from '../../feed/knock.ts';
import { loadStrapi } from '../../strapi/load-strapi.ts';
import { eraseReader, exportReader } from './of-reader.ts';

async function main([verb, email = '', ...eventIds]: readonly string[]): Promise<object> {
  const strapi = await loadStrapi();
  if (verb === 'export') return exportReader(strapi, email);
  if (verb !== 'erase') throw new Error(`“${verb}” is neither export nor erase.`);
  const erased = await eraseReader(strapi, email, eventIds, new Date());
  await sendKnock(strapi);
  return erased;
}

process.removeAllListeners('warning');
// Ended rather than closed: Strapi's own background queries would be reported as errors when its pool closes.
void main(process.argv.slice(2)).then(
  (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`, () => process.exit(0)),
  (error: unknown) => process.stderr.write(`${(error as Error).stack}\n`, () => process.exit(1)),
);
