import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFakeCms, type FakeCms } from '../../testing/fake-cms.ts';
import { openMediaFolder } from '../follower/media-folder.ts';
import { wire } from '../../testing/sample-wire.ts';
import { openMirror } from '../mirror/open-mirror.ts';
import { compareFolders } from '../publisher/compare-folders.ts';
import { createPressesInProcess } from '../publisher/press/presses-in-process.ts';
import { renderAsJson } from '../../testing/render-as-json.ts';
import type { Render } from '../publisher/render.ts';
import { createStrapiClient } from '../strapi/client.ts';
import { buildSite, type BuildSummary } from './build-site.ts';
import { toCacheFolders } from './cache-folders.ts';
import { findManifest } from './manifest.ts';

const NOW = new Date('2026-03-01T00:00:00Z');
const LOG = { info() {}, warn() {}, error() {} };

describe('building a static site', () => {
  let root: string;
  let cms: FakeCms;

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'toasoan-static-'));
    compile('css-1');
    cms = await startFakeCms();
    cms.put('section', wire.section(1));
    cms.put('section', wire.section(2));
    for (const name of ['anh1.jpg', 'small_anh1.jpg']) cms.files.set(`/uploads/${name}`, Buffer.from(name));
    cms.put('image', wire.image(1));
    for (const serial of [1, 2, 3]) cms.put('article', wire.article(serial));
    cms.put('article', wire.article(4, { leadImage: { imageId: 'image1', caption: null } }));
  });

  afterEach(async () => {
    await cms.close();
    rmSync(root, { recursive: true });
  });

  /** Stands for the templates: their hashed file bears the id. */
  function compile(id: string): void {
    rmSync(join(root, 'client'), { recursive: true, force: true });
    mkdirSync(join(root, 'client/_astro'), { recursive: true });
    writeFileSync(join(root, 'client/robots.txt'), 'User-agent: *');
    writeFileSync(join(root, `client/_astro/${id}.css`), id);
  }

  interface Run {
    cache?: string;
    out?: string;
    template?: string;
    change?(render: Render): Render;
  }

  /** One run of the command, against what the run before in the same folder left to be deployed. */
  async function build({ cache = 'cache', out = 'out', template = 'css-1', change }: Run = {}): Promise<BuildSummary> {
    const folders = toCacheFolders(join(root, cache));
    mkdirSync(folders.root, { recursive: true });
    const mirror = openMirror(folders.mirror);
    const plain = renderAsJson(mirror.reader, () => NOW);
    const render: Render = async (address) => {
      const { status, body } = await plain(address);
      return { status, body: Buffer.concat([Buffer.from(`${template} `), body]) };
    };
    const loadRender = async () => change?.(render) ?? render;
    cpSync(join(root, 'client'), join(folders.apps, template, 'client'), { recursive: true });
    try {
      return await buildSite({
        following: {
          mirror,
          client: createStrapiClient({ cmsUrl: cms.url, apiToken: 'token' }),
          media: openMediaFolder(folders.media, cms.url),
          log: LOG,
          now: () => NOW,
        },
        printing: {
          mirror,
          loadRender,
          presses: createPressesInProcess({ loadRender, pages: mirror.committed.pages }),
          folders,
          buildId: template,
          log: LOG,
          random: () => 0,
        },
        headers: { 'x-content-type-options': 'nosniff' },
        clientFolder: join(root, 'client'),
        folders,
        out: join(root, out),
        deployed: await findManifest(join(root, out, 'deployed.json')),
      });
    } finally {
      await mirror.close();
    }
  }

  const lines = (name: string) =>
    readFileSync(join(root, 'out', name), 'utf8')
      .split('\n')
      .filter(Boolean);
  const inSite = (path: string) => join(root, 'out/site', path);
  async function differencesFromScratch(template = 'css-1') {
    await build({ cache: 'other-cache', out: 'other-out', template });
    return compareFolders(join(root, 'other-out/site'), join(root, 'out/site'));
  }

  it('lays out a plain folder with the pictures that pages show, and lists every file', async () => {
    const { files, changed } = await build();
    const manifest = await findManifest(join(root, 'out/manifest.json'));
    expect(manifest?.files).toHaveLength(files);
    expect(changed).toBe(files);
    expect(lines('changed.txt').at(-1)).toBe('index.html');
    const pictures = manifest?.files.filter(({ path }) => path.startsWith('media/')) ?? [];
    expect(pictures).toHaveLength(2);
    expect(readFileSync(inSite(pictures[0]?.path ?? ''), 'utf8')).toMatch(/anh1\.jpg$/u);
    for (const path of ['_astro/css-1.css', 'robots.txt', '_headers', 'muc-1/bai-1-1.html']) {
      expect(existsSync(inSite(path)), path).toBe(true);
    }
    expect(readFileSync(inSite('_headers'), 'utf8')).toContain('/*\n  x-content-type-options: nosniff\n');
  });

  it('reads and changes nothing when nothing has changed', async () => {
    await build();
    expect(await build()).toMatchObject({ written: 0, changed: 0, removed: 0 });
    expect(lines('changed.txt')).toEqual([]);
  });

  it('names exactly the files that an edit changes, pages before fronts', async () => {
    await build();
    cms.put('article', wire.article(1, { headline: 'Tít mới' }));
    await build();
    expect(lines('changed.txt')).toEqual([
      'muc-1/bai-1-1.html',
      'muc-1/thang/2026-01.html',
      'muc-1/index.html',
      'index.html',
    ]);
    expect(await differencesFromScratch()).toEqual([]);
  });

  it('prints every page when the templates have changed, and lets the old stylesheet lie at the target', async () => {
    await build();
    compile('css-2');
    await build({ template: 'css-2' });
    const { files = [] } = (await findManifest(join(root, 'out/manifest.json'))) ?? {};
    const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.html'));
    expect(lines('changed.txt').sort()).toEqual(['_astro/css-2.css', ...pages].sort());
    expect(lines('removed.txt')).toEqual([]);
    expect(existsSync(inSite('_astro/css-1.css'))).toBe(false);
    expect(await differencesFromScratch('css-2')).toEqual([]);
  });

  it('takes away what is withdrawn, with its picture', async () => {
    await build();
    cms.remove('article', 'article4');
    await build();
    expect(lines('removed.txt')).toEqual(['muc-1/bai-4-4.html']);
    expect(existsSync(inSite('media'))).toBe(false);
    expect(await differencesFromScratch()).toEqual([]);
    expect(JSON.parse(readFileSync(join(root, 'out/redirects.json'), 'utf8'))).toMatchObject({ goneArticles: ['4'] });
  });

  it('takes a picture that the newsroom withdraws from the target at once, though others stay for a week', async () => {
    await build();
    const [picture = ''] =
      (await findManifest(join(root, 'out/manifest.json')))?.files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('media/')) ?? [];
    expect(picture).not.toBe('');
    cms.remove('article', 'article4');
    for (const url of [...cms.files.keys()]) cms.withdraw(url);
    await build();
    expect(lines('removed.txt')).toContain(picture);
    expect((await findManifest(join(root, 'out/deployed.json')))?.files.map(({ path }) => path)).not.toContain(picture);
  });

  it('tells static hosts where a renamed section went, with all that lies below it', async () => {
    await build();
    cms.put('section', wire.section(1, { slug: 'muc-moi' }));
    await build();
    expect(readFileSync(inSite('_redirects'), 'utf8')).toBe('/muc-1/* /muc-moi/:splat 301\n');
    const redirects = JSON.parse(readFileSync(join(root, 'out/redirects.json'), 'utf8')) as object;
    expect(redirects).toMatchObject({ moved: { '/muc-1/': '/muc-moi/' }, articles: { 1: '/muc-moi/bai-1-1.html' } });
  });

  it('leaves what was built as it was when a page cannot be printed, and tries it again the next time', async () => {
    await build();
    cpSync(join(root, 'out'), join(root, 'before'), { recursive: true });
    cms.put('article', wire.article(1, { headline: 'Tít mới' }));
    const change =
      (render: Render): Render =>
      async (address) => {
        if (address.includes('bai-1')) throw new Error('no memory');
        return render(address);
      };
    await expect(build({ change })).rejects.toThrow(/could not be printed.*\/muc-1\/bai-1-1\.html/u);
    expect(await compareFolders(join(root, 'before'), join(root, 'out'))).toEqual([]);
    await build();
    expect(lines('changed.txt')).toContain('muc-1/bai-1-1.html');
    expect(await differencesFromScratch()).toEqual([]);
  });

  it('says that the newsroom cannot be read, and leaves what was built as it was', async () => {
    await build();
    cms.setDown(true);
    await expect(build()).rejects.toThrow(/The newsroom cannot be read.*503/u);
    expect(existsSync(join(root, 'out/manifest.json'))).toBe(true);
  });

  it('has a page’s picture or says that it has not', async () => {
    await build();
    rmSync(toCacheFolders(join(root, 'cache')).media, { recursive: true });
    await expect(build()).rejects.toThrow(/shows the picture/u);
  });

  it('mends a built folder that somebody has changed', async () => {
    await build();
    rmSync(inSite('index.html'));
    writeFileSync(inSite('muc-1/bai-1-1.html.bak'), '');
    await build();
    expect(await differencesFromScratch()).toEqual([]);
  });
});
