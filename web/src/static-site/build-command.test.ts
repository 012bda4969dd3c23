import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFakeCms, type FakeCms } from '../../testing/fake-cms.ts';
import { wire } from '../../testing/sample-wire.ts';
import { compareFolders } from '../publisher/compare-folders.ts';
import { DIST_FOLDER } from '../server/compiled-app.ts';
import { toCacheFolders } from './cache-folders.ts';
import { lockCache } from './one-at-a-time.ts';

const WEB = join(import.meta.dirname, '../..');
const ARTICLES = 120;
/** From before the mirror is opened until after the lists are written. */
const KILLED_AFTER_MS = [250, 400, 550, 700, 850, 1_000, 1_300];

const isCompiled = existsSync(join(DIST_FOLDER, 'server/entry.mjs'));
if (!isCompiled) console.log('The pages are not compiled: the build command itself is not tested.');

describe.runIf(isCompiled)('the build command, with the real pages', () => {
  let root: string;
  let cms: FakeCms;

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'toasoan-build-'));
    cms = await startFakeCms();
    cms.put('section', wire.section(1));
    for (const name of ['anh1.jpg', 'small_anh1.jpg']) cms.files.set(`/uploads/${name}`, Buffer.from(name));
    cms.put('image', wire.image(1));
    const leadImage = { imageId: 'image1', caption: null };
    for (let serial = 1; serial <= ARTICLES; serial += 1) cms.put('article', wire.article(serial, { leadImage }));
  });

  afterEach(async () => {
    await cms.close();
    rmSync(root, { recursive: true });
  });

  interface Run {
    name?: string;
    settings?: Record<string, string>;
    killAfterMs?: number;
  }

  /** Runs the command on a cache and an output folder of their own for each name. */
  function build({ name = 'run', settings = {}, killAfterMs }: Run = {}): Promise<{
    code: number | null;
    said: string;
  }> {
    const env = {
      PATH: process.env['PATH'],
      DATA_DIR: join(root, `${name}-data`),
      SITE_URL: 'https://bao.example.vn',
      CMS_URL: cms.url,
      WEB_API_TOKEN: 'x'.repeat(40),
      ...settings,
    };
    const args = ['--disable-warning=ExperimentalWarning', 'build-site.ts', '--out', join(root, name)];
    const child = spawn(process.execPath, args, { cwd: WEB, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += String(chunk)));
    const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    return new Promise((resolve) =>
      child.on('close', (code) => {
        clearTimeout(timer);
        resolve({ code, said });
      }),
    );
  }

  it(
    'ends right after having been killed at any moment, byte for byte as from scratch',
    { timeout: 120_000 },
    async () => {
      for (const [index, killAfterMs] of KILLED_AFTER_MS.entries()) {
        await build({ killAfterMs });
        cms.put('article', wire.article(index + 1, { headline: `Tít sửa lần ${index}` }));
        cms.remove('article', `article${ARTICLES - index}`);
      }
      const last = await build();
      expect(last.code, last.said).toBe(0);
      expect((await build({ name: 'scratch' })).code).toBe(0);
      expect(await compareFolders(join(root, 'scratch/site'), join(root, 'run/site'))).toEqual([]);
    },
  );

  it('says in one sentence what is missing, and ends with a code that CI sees', async () => {
    const unset = await build({ settings: { SITE_URL: '', WEB_API_TOKEN: '' } });
    expect(unset.code).toBe(1);
    expect(unset.said).toMatch(/^✗ .*WEB_API_TOKEN is missing.*SITE_URL/u);
    const unreachable = await build({ settings: { CMS_URL: 'http://127.0.0.1:9' } });
    expect(unreachable.code).toBe(1);
    expect(unreachable.said).toMatch(/The newsroom cannot be read: .*Check CMS_URL and WEB_API_TOKEN/u);
    expect(unreachable.said).not.toMatch(/ at .*\.ts:/u);
  });

  it('does not work beside another build on the same cache', async () => {
    const unlock = lockCache(toCacheFolders(join(root, 'run-data')).root);
    try {
      const { code, said } = await build();
      expect([code, said]).toEqual([1, expect.stringMatching(/Another build is at work/u)]);
    } finally {
      unlock();
    }
  });
});
