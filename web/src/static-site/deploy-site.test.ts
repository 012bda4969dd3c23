import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deploySite } from './deploy-site.ts';
import { openFolderTarget } from './folder-target.ts';
import { writeManifest, type SiteFile } from './manifest.ts';
import { openRcloneTarget } from './rclone-target.ts';
import { listSiteFiles } from './site-files.ts';
import type { Target } from './target.ts';

const NOW = new Date('2026-03-10T00:00:00Z');
// Not whatever the person who runs the tests has set up.
process.env['RCLONE_CONFIG'] = '/dev/null';
const hasRclone = spawnSync('rclone', ['version']).status === 0;
if (!hasRclone) console.log('rclone is not on this machine: deploying through it is not tested.');

const TARGETS: [string, boolean, (folder: string) => Target][] = [
  ['a folder', true, openFolderTarget],
  ['rclone', hasRclone, (folder) => openRcloneTarget(`:local:${folder}`)],
];

describe.each(TARGETS)('deploying to %s', (_, isThere, openTarget) => {
  let root: string;
  let out: string;
  let target: Target;
  const inTarget = (path: string) => join(root, 'target', path);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'toasoan-deploy-'));
    out = join(root, 'out');
    target = openTarget(join(root, 'target'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** A built site of these files, path → content. */
  async function build(content: Record<string, string>): Promise<void> {
    rmSync(join(out, 'site'), { recursive: true, force: true });
    const files: SiteFile[] = [];
    for (const [path, text] of Object.entries(content)) {
      mkdirSync(dirname(join(out, 'site', path)), { recursive: true });
      writeFileSync(join(out, 'site', path), text);
      files.push({ path, sha256: text, size: text.length });
    }
    await writeManifest(join(out, 'manifest.json'), { buildId: 'b', cursor: 1, madeAt: NOW.toISOString(), files });
  }

  const deploy = (to: Target = target) =>
    deploySite({ out, target: to, record: join(root, 'cache/deployed.json'), now: () => NOW, say() {} });
  const deployed = () =>
    Object.fromEntries(
      listSiteFiles(join(root, 'target'))
        .filter(({ path }) => path !== 'deployed.json')
        .map(({ path, source }) => [path, readFileSync(source, 'utf8')]),
    );

  it.runIf(isThere)('brings the target to what was built, by changed files only', async () => {
    const first = { 'index.html': 'nhà', 'thoi-su/a-1.html': 'một', 'thoi-su/a-2.html': 'hai', 'media/a.jpg': 'ảnh' };
    await build(first);
    expect(await deploy()).toEqual({ changed: 4, removed: 0 });
    expect(deployed()).toEqual(first);
    expect(await deploy()).toEqual({ changed: 0, removed: 0 });

    writeFileSync(inTarget('thoi-su/a-1.html'), 'not touched');
    await build({ 'index.html': 'NHÀ', 'thoi-su/a-1.html': 'một', 'media/a.jpg': 'ảnh' });
    expect(await deploy()).toEqual({ changed: 1, removed: 1 });
    expect(deployed()).toEqual({ 'index.html': 'NHÀ', 'thoi-su/a-1.html': 'not touched', 'media/a.jpg': 'ảnh' });
  });

  it.runIf(isThere)('uploads a changed file of the same size and time', async () => {
    await build({ 'a.html': 'mot' });
    await deploy();
    await build({ 'a.html': 'hai' });
    for (const path of [inTarget('a.html'), join(out, 'site/a.html')]) utimesSync(path, NOW, NOW);
    await deploy();
    expect(deployed()).toEqual({ 'a.html': 'hai' });
  });

  it.runIf(isThere)('repeats what broke off, also when the newsroom has taken the change back', async () => {
    const before = { 'a.html': 'cũ', 'b.html': 'giữ' };
    await build(before);
    await deploy();
    await build({ 'a.html': 'mới', 'b.html': 'giữ', 'c.html': 'thêm' });
    const breaking: Target = {
      ...target,
      async upload(...words) {
        await target.upload(...words);
        throw new Error('no network');
      },
    };
    await expect(deploy(breaking)).rejects.toThrow('no network');
    expect(deployed()['a.html']).toBe('mới');
    await build(before);
    await deploy();
    expect(deployed()).toEqual(before);
  });

  it.runIf(isThere)('removes what is no longer there without complaint', async () => {
    await build({ 'a.html': 'một', 'muc/b.html': 'hai' });
    await deploy();
    rmSync(inTarget('muc/b.html'));
    await build({ 'a.html': 'một' });
    expect(await deploy()).toEqual({ changed: 0, removed: 1 });
    expect(deployed()).toEqual({ 'a.html': 'một' });
  });

  it.runIf(isThere)('refuses a folder without a finished build', async () => {
    await expect(deploy()).rejects.toThrow(/npm run build/u);
  });
});
