import { copyFile, cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Peer } from '../peer.ts';

const WEB = join(import.meta.dirname, '../../../web');
const PROJECT = join(import.meta.dirname, 'project');

/** What pages are made of; our own pages, publisher and server take no part. */
const SOURCES = [
  'blocks',
  'components',
  'env.d.ts',
  'i18n',
  'layouts',
  'mirror',
  'model',
  'scripts',
  'sqlite',
  'structured-data',
  'styles',
];

/**
 * Stock Astro: the layouts and components of the site, prerendered through `getStaticPaths` by one `astro build`. Pages
 * read the mirror by SQL. Content collections would be the other way; they hold the whole site in memory and crash at
 * 90,000 articles (https://github.com/withastro/astro/issues/13360).
 */
export const astroPeer: Peer = {
  name: 'astro',
  findObstacle: () => undefined,
  async prepare(folder, mirrorFile, siteUrl) {
    const mirror = join(folder, 'mirror.db');
    await cp(PROJECT, folder, { recursive: true });
    for (const name of SOURCES) await cp(join(WEB, 'src', name), join(folder, 'src', name), { recursive: true });
    await cp(join(WEB, 'public'), join(folder, 'public'), { recursive: true });
    await mkdir(join(folder, '.cache'));
    await symlink(join(WEB, 'node_modules'), join(folder, 'node_modules'));
    await copyFile(join(WEB, 'package.json'), join(folder, 'package.json'));
    await copyFile(mirrorFile, mirror);
    return {
      command: process.execPath,
      args: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', SITE_URL: siteUrl.href, MIRROR: mirror },
      outputFolder: join(folder, 'dist'),
      editOneArticle: (headline) => Promise.resolve(editNewest(mirror, headline)),
    };
  },
};

function editNewest(mirrorFile: string, headline: string): void {
  const database = new DatabaseSync(mirrorFile);
  const newest = database.prepare('select id from article order by date_published desc, serial desc limit 1').get();
  const id = String(newest?.['id']);
  database
    .prepare(`update document set json = json_set(json, '$.headline', ?) where type = 'article' and id = ?`)
    .run(headline, id);
  database.prepare('update article set headline = ? where id = ?').run(headline, id);
  database.close();
}
