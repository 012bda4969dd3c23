import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@toasoan/testing/find-free-port';
import { serverProcess } from '@toasoan/testing/side-process';
import { TEST_SECRETS } from '@toasoan/testing/test-secrets';
import { expect, it } from 'vitest';
import { startFakeCms } from '../../testing/fake-cms.ts';
import { wire } from '../../testing/sample-wire.ts';

const STARTS_MS = 60_000;

it(
  'hands the pages of `astro dev` the mirror',
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'toasoan-dev-'));
    const cms = await startFakeCms();
    cms.put('section', wire.section(1));
    const article = wire.article(1);
    cms.put('article', article);
    const url = `http://localhost:${await findFreePort()}`;
    const env = {
      ...TEST_SECRETS,
      DATA_DIR: dataDir,
      CMS_URL: cms.url,
      SITE_URL: url,
      NODE_ENV: 'development',
      // Astro serves no page where it is set.
      VITEST: '',
    };
    const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', new URL(url).port];
    const site = serverProcess('web', process.execPath, args, env, url);
    try {
      await site.start();
      await expect.poll(async () => (await fetch(url)).text(), { timeout: STARTS_MS }).toContain(article.headline);
    } finally {
      await site.stop();
      await cms.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
  2 * STARTS_MS,
);
