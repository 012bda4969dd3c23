import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { OperatorError } from '@toasoan/shared/operator-error';
import { runMain } from '@toasoan/shared/run-main';
import { parsePrintSettings } from './src/settings/environment.ts';
import { lookIntoMirror } from './src/mirror/look-into-mirror.ts';
import type { MirrorView } from './src/mirror/mirror-view.ts';
import { describeDifference, isQuiet, verifyBuild } from './src/publisher/verify-build.ts';
import { assertCompiled, DIST_FOLDER } from './src/server/compiled-app.ts';
import { openSitePresses } from './src/server/site-presses.ts';
import { toSitePaths } from './src/server/site-paths.ts';

/** How long the site may take to print what waits, and how often we look again when an editor changes something meanwhile. */
const QUIET_WITHIN_MS = MINUTE_MS;
const TRIES = 3;

async function waitUntilQuiet(view: MirrorView): Promise<void> {
  const end = Date.now() + QUIET_WITHIN_MS;
  while (!isQuiet(view) && Date.now() < end) await sleep(200);
}

/** Compares the site that readers see with a full build, and says what differs. Resolves to whether nothing does. */
async function verify(): Promise<boolean> {
  const { dataDir, siteUrl } = parsePrintSettings(process.env);
  const paths = toSitePaths(dataDir);
  if (!existsSync(paths.mirror) || !existsSync(paths.site)) {
    throw new OperatorError(`There is no printed site at ${paths.site}. Start the site once, or set DATA_DIR.`);
  }
  const mirror = lookIntoMirror(paths.mirror);
  const view = mirror.committed;
  assertCompiled(DIST_FOLDER);
  const presses = openSitePresses({ mirrorPath: paths.mirror, siteUrl, log: console });
  const onFailure = (address: string, reason: string) => console.log(`not printed ${address}: ${reason}`);
  try {
    for (let tries = 1; ; tries += 1) {
      await waitUntilQuiet(view);
      const options = { view, presses, folders: paths, distFolder: DIST_FOLDER, onFailure };
      const { differences, pages, isDisturbed } = await verifyBuild(options);
      if (isDisturbed && differences.length > 0 && tries < TRIES) continue;
      for (const difference of differences) console.log(describeDifference(difference));
      console.log(`${pages} pages printed again, ${differences.length} files differ from the site that readers see`);
      if (isDisturbed) console.log('The newsroom was at work meanwhile: run it again when it rests.');
      return differences.length === 0;
    }
  } finally {
    await presses.close();
    mirror.close();
  }
}

await runMain(process, async () => {
  process.exitCode = (await verify()) ? 0 : 1;
});
process.exit();
