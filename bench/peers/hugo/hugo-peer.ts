import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNewspaper, type Newspaper } from '../newspaper.ts';
import type { Peer } from '../peer.ts';
import { toArticlePath } from './article-content.ts';
import { writeProject } from './write-project.ts';

const CLIENT_FOLDER = join(import.meta.dirname, '../../../web/dist/client');

/** Hugo, with a project of its own for the same pages; writing its content files is not counted, which favours it. */
export const hugoPeer: Peer = {
  name: 'hugo',
  findObstacle: () =>
    spawnSync('hugo', ['version']).error ? 'there is no hugo on this machine (Debian: apt install hugo)' : undefined,
  async prepare(folder, mirrorFile, siteUrl) {
    const newspaper = openNewspaper(mirrorFile, siteUrl, new Date());
    try {
      await writeProject(folder, newspaper, CLIENT_FOLDER);
      const articleFile = join(folder, 'content', newestArticle(newspaper));
      return {
        command: 'hugo',
        args: ['--quiet'],
        cwd: folder,
        env: {},
        outputFolder: join(folder, 'public'),
        async editOneArticle(headline) {
          const [frontMatter = '', ...rest] = (await readFile(articleFile, 'utf8')).split('\n');
          const edited = { ...(JSON.parse(frontMatter) as object), title: headline };
          await writeFile(articleFile, [JSON.stringify(edited), ...rest].join('\n'));
        },
      };
    } finally {
      newspaper.close();
    }
  },
};

function newestArticle({ mirror, now }: Newspaper): string {
  const newest = mirror.getHomePage(now).lead;
  if (!newest) throw new Error('The mirror holds no article.');
  return toArticlePath(newest.documentId);
}
