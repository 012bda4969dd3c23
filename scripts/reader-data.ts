import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '../shared/src/operator-error.ts';
import { parseUsage } from '../shared/src/parse-usage.ts';
import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { runCommand } from './stack/command.ts';
import { inRoot } from './stack/root.ts';
import { run, say } from './stack/say.ts';
import { loadSettings } from './stack/settings.ts';

const HELP = `npm run reader:export -- EMAIL   writes what is kept of the reader to EMAIL.json
npm run reader:erase -- EMAIL    deletes it, and takes their comments off the pages`;

/** Asks one side, in a process of its own, for one line of JSON. */
async function ask<Answer>(room: 'cms' | 'web', file: string, args: readonly string[]): Promise<Answer> {
  const { code, output } = await runCommand(process.execPath, ['--no-warnings', file, '--', ...args], {
    cwd: inRoot(room),
    env: { NODE_ENV: 'production' },
    quiet: true,
  });
  if (code !== 0) throw new OperatorError(`The ${room} could not be asked. Its output:\n\n${output.trimEnd()}`);
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Answer;
}

const askInbox = <Answer>(...args: string[]) =>
  ask<{ events: Answer[] }>('web', 'src/commands/of-reader-command.ts', args);
const askCms = <Answer>(...args: string[]) =>
  ask<{ comments: Answer }>('cms', 'dist/src/readers/data/command.js', args);

async function exportReader(email: string): Promise<void> {
  const [{ events }, { comments }] = [await askInbox('export', email), await askCms<object[]>('export', email)];
  const file = join(process.env['INIT_CWD'] ?? process.cwd(), `${email.replaceAll('/', '_')}.json`);
  const kept = { email, exportedAt: new Date(), comments, inbox: events };
  // For nobody else's eyes.
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  say(`${comments.length} comments of the CMS and ${events.length} events of this machine's inbox are in ${file}.`);
}

/** The inbox first: what was in it can then no longer arrive at the CMS. */
async function eraseReader(email: string): Promise<void> {
  const { events } = await askInbox<string>('erase', email);
  const { comments } = await askCms<number>('erase', email, ...events);
  say(`Erased ${comments} comments in the CMS and ${events.length} events in the inbox of this machine.`);
}

function parseCommand(): { verb: 'export' | 'erase'; email: string } {
  const [verb, email = '', ...rest] = parseArgs({ allowPositionals: true }).positionals;
  if (verb !== 'export' && verb !== 'erase') throw new OperatorError('Export or erase?');
  if (!/^\S+@\S+$/u.test(email) || rest.length > 0)
    throw new OperatorError('Give the one e-mail address of the reader.');
  return { verb, email };
}

await run(async () => {
  const { verb, email } = parseUsage(HELP, parseCommand);
  loadSettings();
  await compileWhatChanged(['cms', 'web']);
  await (verb === 'export' ? exportReader(email) : eraseReader(email));
});
