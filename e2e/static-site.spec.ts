import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { untilPageSays, untilStatus } from './newsroom/site.ts';

test('a static host gets the same pages as the live site, and after an edit only what changed', async ({
  newsroom,
  desk,
  edition,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-static-site-'));
  const target = join(folder, 'target');
  const lines = (name: string) =>
    readFileSync(join(folder, 'out', name), 'utf8')
      .split('\n')
      .filter(Boolean);
  async function buildAndDeploy(): Promise<void> {
    for (const { code, output } of [
      await newsroom.buildStaticSite(folder),
      await newsroom.deployStaticSite(folder, target),
    ]) {
      expect(code, output).toBe(0);
    }
  }
  const isSameAsLive = (file: string) =>
    expect(readFileSync(join(target, file), 'utf8')).toBe(readFileSync(join(newsroom.siteDir, file), 'utf8'));

  try {
    const article = await publishArticle(desk, edition, 'Phà đêm qua sông', 'pha-dem-qua-song');
    const page = toFilePath(article.address);
    await untilPageSays(newsroom, article.address, 'Phà đêm qua sông');
    await untilPageSays(newsroom, '/', 'Phà đêm qua sông');
    await buildAndDeploy();
    isSameAsLive(page);
    isSameAsLive('index.html');
    const [picture] = /media\/[\w.-]+/u.exec(readFileSync(join(target, page), 'utf8')) ?? [];
    expect(readFileSync(join(target, String(picture))).length).toBeGreaterThan(1000);

    await desk.update('article', article.documentId, { byline: 'Lê Thử' });
    await desk.act('article', article.documentId, 'publish');
    await untilPageSays(newsroom, article.address, 'Lê Thử');
    await buildAndDeploy();
    expect(lines('changed.txt')).toEqual([page]);
    isSameAsLive(page);

    await desk.act('article', article.documentId, 'unpublish');
    await untilStatus(newsroom, article.address, 410);
    await buildAndDeploy();
    expect(lines('removed.txt')).toContain(page);
    expect(lines('changed.txt').at(-1)).toBe('index.html');

    const refused = await newsroom.buildStaticSite(folder, { WEB_API_TOKEN: 'x'.repeat(40) });
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/The newsroom cannot be read: .*401.*WEB_API_TOKEN/u);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
