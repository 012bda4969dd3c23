import { parseArgs } from 'node:util';
import { CannotStart } from './src/settings/cannot-start.ts';
import { parseDataDir } from './src/settings/environment.ts';
import { toCacheFolders } from './src/static-site/cache-folders.ts';
import { CannotPublish } from './src/static-site/cannot-publish.ts';
import { deploySite } from './src/static-site/deploy-site.ts';
import { openFolderTarget } from './src/static-site/folder-target.ts';
import { fromCaller } from './src/static-site/from-caller.ts';
import { OUT_FOLDER } from './src/static-site/out-folder.ts';
import { openRcloneTarget } from './src/static-site/rclone-target.ts';

const USAGE = 'Usage: npm run deploy -- --to DIR|REMOTE:PATH [--out DIR]';

/** "remote:path", or ":backend,option=…:path", as rclone writes its remotes; anything else is a folder. */
const REMOTE = /^(?:[\w.+@][\w.+@ -]*|:[a-z0-9].*):/u;

function parseOptions(): { to: string; out: string } {
  try {
    const { values } = parseArgs({ options: { to: { type: 'string' }, out: { type: 'string' } } });
    if (!values.to) throw new CannotPublish('Where to is missing.');
    return { to: values.to, out: values.out === undefined ? OUT_FOLDER : fromCaller(values.out) };
  } catch (error) {
    throw new CannotPublish(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

try {
  const { to, out } = parseOptions();
  const { changed, removed } = await deploySite({
    out,
    target: REMOTE.test(to) ? openRcloneTarget(to) : openFolderTarget(fromCaller(to)),
    record: toCacheFolders(parseDataDir(process.env)).deployed,
    now: () => new Date(),
    say: (what) => console.log(`• ${what}`),
  });
  console.log(`✓ ${to}: ${changed} files uploaded, ${removed} removed`);
} catch (error) {
  const isForOperator = error instanceof CannotStart || error instanceof CannotPublish;
  console.error(isForOperator ? `✗ ${error.message}` : error);
  process.exitCode = 1;
}
