import { parseArgs } from 'node:util';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';
import { runMain } from '@toasoan/shared/run-main';
import { parseDataDir } from './src/settings/environment.ts';
import { toCacheFolders } from './src/static-site/cache-folders.ts';
import { deploySite } from './src/static-site/deploy-site.ts';
import { openFolderTarget } from './src/static-site/folder-target.ts';
import { fromCaller } from './src/static-site/from-caller.ts';
import { OUT_FOLDER } from './src/static-site/out-folder.ts';
import { openRcloneTarget } from './src/static-site/rclone-target.ts';

const USAGE = 'Usage: npm run deploy -- --to DIR|REMOTE:PATH [--out DIR]';

/** "remote:path", or ":backend,option=…:path", as rclone writes its remotes; anything else is a folder. */
const REMOTE = /^(?:[\w.+@][\w.+@ -]*|:[a-z0-9].*):/u;

function parseOptions(): { to: string; out: string } {
  const { values } = parseArgs({ options: { to: { type: 'string' }, out: { type: 'string' } } });
  if (!values.to) throw new OperatorError('Where to is missing.');
  return { to: values.to, out: values.out === undefined ? OUT_FOLDER : fromCaller(values.out) };
}

await runMain(process, async () => {
  const { to, out } = parseUsage(USAGE, parseOptions);
  const { changed, removed } = await deploySite({
    out,
    target: REMOTE.test(to) ? openRcloneTarget(to) : openFolderTarget(fromCaller(to)),
    record: toCacheFolders(parseDataDir(process.env)).deployed,
    now: () => new Date(),
    say: (what) => console.log(`• ${what}`),
  });
  console.log(`✓ ${to}: ${changed} files uploaded, ${removed} removed`);
});
