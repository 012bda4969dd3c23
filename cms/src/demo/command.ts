import path from 'node:path';
import { sendKnock } from '../feed/knock.ts';
import { loadStrapi } from '../strapi/load-strapi.ts';
import { FolderFault } from './folder-fault.ts';
import { loadDemo, type DemoOutcome } from './load-demo.ts';
import { readNewspaper } from './read-newspaper.ts';

const WORDS: Record<DemoOutcome, string> = {
  loaded: 'The demo newspaper is loaded.',
  'loaded-before': 'The demo newspaper was loaded before; nothing was written.',
  'not-empty': 'The newsroom has content; the demo newspaper was not loaded.',
};

const USAGE = 'Name the folder of the demo newspaper (demo/README.md): node dist/src/demo/command.js FOLDER';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (text: string) => process.stderr.write(`${text}\n`);

async function loadFolder(folder: string): Promise<void> {
  const newspaper = readNewspaper(folder);
  const strapi = await loadStrapi();
  say(WORDS[await loadDemo(strapi, newspaper, new Date(), say)]);
  await sendKnock(strapi);
}

function explain(folder: string, error: unknown): string {
  if (error instanceof FolderFault)
    return `Nothing was loaded from ${folder}; mend this and run the command again (demo/README.md):\n${error.message}`;
  return `The demo content could not be loaded: ${(error as Error).stack}\nRun the command again: it goes on where it stopped.`;
}

async function main([argument]: readonly string[]): Promise<number> {
  if (!argument) {
    complain(USAGE);
    return 2;
  }
  const folder = path.resolve(argument);
  try {
    await loadFolder(folder);
    return 0;
  } catch (error) {
    complain(explain(folder, error));
    return 1;
  }
}

process.removeAllListeners('warning');
// Ended rather than closed: Strapi's own background queries would be reported as errors when its pool closes.
void main(process.argv.slice(2)).then((code) => process.stdout.write('', () => process.exit(code)));
