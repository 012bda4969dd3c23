import { runMain } from '@toasoan/shared/run-main';
import { parsePrintSettings } from './src/settings/environment.ts';
import { rollBack, undoRollBack } from './src/publisher/withdrawal.ts';
import { toSitePaths } from './src/server/site-paths.ts';

/** Leads readers back to the edition of the build before; with `--undo`, on to the build that was withdrawn. */
async function run(): Promise<void> {
  const folders = toSitePaths(parsePrintSettings(process.env).dataDir);
  if (process.argv[2] === '--undo') {
    console.log(`Readers see edition ${await undoRollBack(folders)} again; the site brings it up to date.`);
    return;
  }
  console.log(`Readers see edition ${await rollBack(folders)}; the site brings it up to date.`);
  console.log('The build that is withdrawn is not printed again. To print it after all: npm run rollback -- --undo');
}

await runMain(process, run);
