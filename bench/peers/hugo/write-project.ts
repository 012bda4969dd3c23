import { globSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ASIDE_ADDRESS, AUTHORS_ADDRESS, GONE_ADDRESS, PRIVACY_ADDRESS } from '@toasoan/shared/address';
import { keptData, privacy } from '../../../web/src/i18n/privacy.ts';
import { words } from '../../../web/src/i18n/words.ts';
import type { AuthorEntry, PollBox } from '../../../web/src/model/page-data.ts';
import type { Newspaper } from '../newspaper.ts';
import { toArticleContent, toArticlePath } from './article-content.ts';
import { toListContent, toListPath } from './list-content.ts';
import { toPollData } from './poll-data.ts';
import { toSiteConfiguration } from './site-configuration.ts';
import { toSiteData } from './site-data.ts';

const TEMPLATES = join(import.meta.dirname, 'project');

/** Lays out a Hugo project with the content of the newspaper; the compiled styles, scripts and fonts are taken as they are. */
export async function writeProject(folder: string, newspaper: Newspaper, clientFolder: string): Promise<void> {
  await cp(TEMPLATES, folder, { recursive: true });
  await cp(clientFolder, join(folder, 'static'), { recursive: true });
  const assets = globSync('_astro/*', { cwd: clientFolder }).map((path) => `/_astro/${basename(path)}`);
  await writeJson(folder, 'hugo.json', toSiteConfiguration(newspaper.siteUrl, assets));
  for (const [name, data] of Object.entries(toSiteData(newspaper))) await writeJson(folder, `data/${name}.json`, data);
  for (const name of ['bai', 'ben-le', 'cac-tac-gia', 'du-lieu', 'tham-do', 'thong-bao']) {
    await writeContent(folder, `${name}/_index.html`, { _build: { render: 'never' } });
  }
  await writeContent(folder, 'thong-bao/410.html', { title: words.goneTitle, text: words.goneText, url: GONE_ADDRESS });
  await writeContent(folder, 'ben-le/aside.html', { title: words.beside, url: ASIDE_ADDRESS });
  await writeContent(folder, 'cac-tac-gia/authors.html', {
    title: words.authors,
    url: AUTHORS_ADDRESS,
    authors: newspaper.mirror.getAuthorsPage().authors.map(toAuthorData),
  });
  const { retention } = newspaper.mirror.getPrivacyPage();
  await writeContent(folder, 'du-lieu/privacy.html', {
    title: privacy.title,
    url: PRIVACY_ADDRESS,
    kept: keptData(retention),
  });
  await writeJson(folder, 'data/polls.json', await writePages(folder, newspaper));
}

function toAuthorData({ name, penName, address }: AuthorEntry) {
  return { name, address, ...(penName !== null && { penName: words.penName(penName) }) };
}

/** Resolves to the polls of single articles, by their ids. */
async function writePages(folder: string, newspaper: Newspaper): Promise<Record<string, unknown>> {
  const { mirror, now } = newspaper;
  const polls: Record<string, unknown> = {};
  for (const { named } of newspaper.pages()) {
    if (named.type === 'article') {
      const page = mirror.findArticlePage(named.serial, now);
      if (!page) continue;
      if (page.poll) polls[page.poll.poll.documentId] = toPollData(page.poll, now);
      await write(join(folder, 'content', toArticlePath(page.documentId)), toArticleContent(page, newspaper));
    } else if (named.type === 'poll') {
      const box = mirror.findPollPage(named.slug, now)?.box;
      if (box) await writePoll(folder, box, now);
    } else if ('slug' in named) {
      const page = mirror.findListPage(named.type, named.slug, named.month ?? null);
      if (page) await write(join(folder, 'content', toListPath(page)), toListContent(page));
    }
  }
  return polls;
}

async function writePoll(folder: string, box: PollBox, now: Date): Promise<void> {
  const { poll, address } = box;
  const frontMatter = { title: poll.question, url: address, address, box: toPollData(box, now) };
  await writeContent(folder, `tham-do/${poll.documentId}.html`, frontMatter);
}

async function writeContent(folder: string, path: string, frontMatter: object): Promise<void> {
  await write(join(folder, 'content', path), `${JSON.stringify(frontMatter)}\n`);
}

async function writeJson(folder: string, path: string, value: unknown): Promise<void> {
  await write(join(folder, path), `${JSON.stringify(value, null, 2)}\n`);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
