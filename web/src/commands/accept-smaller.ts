/**
 * Lets the site follow a CMS that has lost most of its articles: `npm run accept-smaller`.
 * For the one new database that the follower holds back now; reads DATA_DIR, and the site may be running meanwhile.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import { runMain } from '@toasoan/shared/run-main';
import { parseDataDir } from '../settings/environment.ts';
import { openMirror } from '../mirror/open-mirror.ts';
import { toNextFile } from '../follower/next-mirror.ts';

await runMain(process, async () => {
  const file = toNextFile(join(parseDataDir(process.env), 'web/mirror.db'));
  if (!existsSync(file)) {
    throw new OperatorError(`Nothing is held back: there is no ${file}. Set DATA_DIR to the site's folder.`);
  }
  const next = openMirror(file);
  await next.write(({ meta }) => meta.set('accepted', 1));
  await next.close();
  console.log('The site will follow the CMS as it is now, within seconds if it is running.');
});
