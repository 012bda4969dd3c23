import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseUsage } from '@toasoan/shared/parse-usage';
import { runMain } from '@toasoan/shared/run-main';
import { parseBuildSettings } from './src/settings/environment.ts';
import { openMediaFolder } from './src/follower/media-folder.ts';
import { openMirror } from './src/mirror/open-mirror.ts';
import { toBuildId } from './src/publisher/build-id.ts';
import { keepApp } from './src/publisher/kept-apps.ts';
import { assertCompiled, DIST_FOLDER } from './src/server/compiled-app.ts';
import { createRenders } from './src/server/create-render.ts';
import { toPrintLocals } from './src/server/print-locals.ts';
import { SECURITY_HEADERS } from './src/server/security-headers.ts';
import { openSitePresses } from './src/server/site-presses.ts';
import { buildSite, type BuildSummary } from './src/static-site/build-site.ts';
import { toCacheFolders } from './src/static-site/cache-folders.ts';
import { consoleLog } from './src/static-site/console-log.ts';
import { findDeployed } from './src/static-site/deployed-manifest.ts';
import { fromCaller } from './src/static-site/from-caller.ts';
import { lockCache } from './src/static-site/one-at-a-time.ts';
import { OUT_FOLDER } from './src/static-site/out-folder.ts';
import { createStrapiClient } from './src/strapi/client.ts';

const USAGE = 'Usage: npm run build -- [--out DIR] [--deployed FILE|URL]';

function parseOptions(): { out: string; deployed: string | undefined } {
  const options = { out: { type: 'string' }, deployed: { type: 'string' } } as const;
  const { out, deployed } = parseUsage(USAGE, () => parseArgs({ options })).values;
  const isUrl = deployed !== undefined && /^https?:/u.test(deployed);
  return {
    out: out === undefined ? OUT_FOLDER : fromCaller(out),
    deployed: deployed === undefined || isUrl ? deployed : fromCaller(deployed),
  };
}

async function build(): Promise<BuildSummary> {
  const { out, deployed } = parseOptions();
  const { dataDir, siteUrl, cmsUrl, apiToken } = parseBuildSettings(process.env);
  const folders = toCacheFolders(dataDir);
  assertCompiled(DIST_FOLDER);
  const unlock = lockCache(folders.root);
  const mirror = openMirror(folders.mirror);
  // All pages show the same moment, however long printing takes: what begins or ends meanwhile comes with the next build.
  const moment = new Date();
  const buildId = toBuildId(DIST_FOLDER, siteUrl);
  try {
    const app = await keepApp(folders.apps, buildId, DIST_FOLDER);
    return await buildSite({
      following: {
        mirror,
        client: createStrapiClient({ cmsUrl, apiToken }),
        media: openMediaFolder(folders.media, cmsUrl),
        log: consoleLog,
        now: () => moment,
      },
      printing: {
        mirror,
        folders,
        buildId,
        loadRender: createRenders(() => toPrintLocals(mirror.reader, siteUrl, moment)),
        presses: openSitePresses({ mirrorPath: folders.mirror, siteUrl, moment, log: consoleLog }),
        log: consoleLog,
      },
      headers: SECURITY_HEADERS,
      clientFolder: join(app, 'client'),
      folders,
      out,
      deployed: await findDeployed(deployed ?? folders.deployed),
    });
  } finally {
    await mirror.close();
    unlock();
  }
}

await runMain(process, async () => {
  const startedAt = performance.now();
  const { files, written, changed, removed } = await build();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`✓ ${files} files, ${written} of them new since the last build (${seconds} s)`);
  console.log(`  To deploy: ${changed} to upload, ${removed} to remove`);
});
process.exit();
