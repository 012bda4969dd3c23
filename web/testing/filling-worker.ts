/**
 * A process to be killed by `kill.test.ts`: follows a CMS into a mirror. Arguments: the folder, the CMS's address.
 * Says "at <epoch> <cursor>" again and again.
 */
import { join } from 'node:path';
import { openMirror } from '../src/mirror/open-mirror.ts';
import { createStrapiClient } from '../src/strapi/client.ts';
import { startFollower } from '../src/follower/follower.ts';
import { openMediaFolder } from '../src/follower/media-folder.ts';

const [, , folder = '', cmsUrl = ''] = process.argv;
const mirror = openMirror(join(folder, 'mirror.db'));
startFollower({
  mirror,
  client: createStrapiClient({ cmsUrl, apiToken: 'token' }),
  media: openMediaFolder(join(folder, 'media'), cmsUrl),
  log: { info() {}, warn() {}, error() {} },
  onChanges() {},
  pollEveryMs: 500,
});
const { meta } = mirror.committed;
setInterval(() => console.log(`at ${meta.find('epoch')} ${meta.find('cursor')}`), 20);
