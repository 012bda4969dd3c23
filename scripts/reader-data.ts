import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { runCommand } from './stack/command.ts';
import { inRoot } from './stack/root.ts';
import { run, Stop } from './stack/say.ts';
import { loadSettings } from './stack/settings.ts';

const USAGE = `npm run reader:export -- EMAIL   prints what is kept of the reader, as JSON
npm run reader:erase -- EMAIL    deletes it, and takes their comments off the pages`;

/** Asks one side, in a process of its own, for one line of JSON. */
async function ask<Answer>(room: 'cms' | 'web', file: string, args: readonly string[]): Promise<Answer> {
  const { code, output } = await runCommand(process.execPath, ['--no-warnings', file, ...args], {
    cwd: inRoot(room),
    env: { NODE_ENV: 'production' },
    quiet: true,
  });
  if (code !== 0) throw new Stop(`The ${room} could not be asked. Its output:\n\n${output.trimEnd()}`);
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Answer;
}

const askInbox = <Answer>(...args: string[]) =>
  ask<{ events: Answer[] }>('web', 'src/inbox/of-reader-command.ts', args);
const askCms = <Answer>(...args: string[]) => ask<{ comments: Answer }>('cms', 'dist/src/reader-data/command.js', args);

async function exportReader(email: string): Promise<void> {
  const [{ events }, { comments }] = [await askInbox('export', email), await askCms('export', email)];
  console.log(JSON.stringify({ email, exportedAt: new Date(), comments, inbox: events }, null, 2));
}

/** The inbox first: what was in it can then no longer arrive at the CMS. */
async function eraseReader(email: string): Promise<void> {
  const { events } = await askInbox<string>('erase', email);
  const { comments } = await askCms<number>('erase', email, ...events);
  console.log(`Erased ${comments} comments in the CMS and ${events.length} events in the inbox of this machine.`);
}

await run(async () => {
  const [verb, email = ''] = process.argv.slice(2);
  if (!/^\S+@\S+$/u.test(email) || (verb !== 'export' && verb !== 'erase')) throw new Stop(USAGE);
  loadSettings();
  await compileWhatChanged(['cms', 'web']);
  await (verb === 'export' ? exportReader(email) : eraseReader(email));
});
