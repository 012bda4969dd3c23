import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges, type DocumentState } from '../follower/apply-changes.ts';
import type { Article } from '../mirror/documents.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { sample } from '../mirror/sample-newspaper.ts';
import { createPrinter, type Printer } from './printer.ts';
import { renderAsJson } from './render-as-json.ts';
import type { Render } from './render.ts';
import { toSiteFolders } from './site-folders.ts';

describe('the printer', () => {
  let folder: string;
  let mirror: Mirror;
  let clock: number;
  let reported: string[];
  const now = () => new Date(clock);

  beforeEach(async () => {
    clock = Date.parse('2026-03-01T00:00:00Z');
    reported = [];
    folder = mkdtempSync(join(tmpdir(), 'toasoan-printer-'));
    mkdirSync(join(folder, 'client/_astro'), { recursive: true });
    writeFileSync(join(folder, 'client/robots.txt'), 'User-agent: *');
    writeFileSync(join(folder, 'client/_astro/style.aaa.css'), 'a{}');
    mirror = openMirror(join(folder, 'mirror.db'));
    await mirror.write((view) => view.meta.set('sync', 'sync1'));
    await apply({ type: 'section', id: 'section1', document: sample.section(1) }, article(1), article(2));
  });

  afterEach(async () => {
    await mirror.close();
    rmSync(folder, { recursive: true });
  });

  const article = (serial: number, own: Partial<Article> = {}): DocumentState => ({
    type: 'article',
    id: `article${serial}`,
    document: sample.article(serial, own),
  });
  const apply = (...documents: DocumentState[]) =>
    mirror.write((view) => applyChanges(view, { documents, names: [], cursor: 1 }, now()));
  const renderNow: Render = (address) => renderAsJson(mirror.reader, now)(address);
  const start = (render: Render = renderNow, buildId = 'build1') =>
    createPrinter({
      mirror,
      render,
      folders: toSiteFolders(folder),
      buildId,
      clientFolder: join(folder, 'client'),
      log: { info() {}, warn() {}, error: (...words: unknown[]) => reported.push(JSON.stringify(words)) },
      now,
      random: () => 1,
    });
  async function finish(printer: Printer): Promise<void> {
    while (await printer.step());
  }
  const read = (file: string) => readFileSync(join(folder, 'site', file), 'utf8');
  const isThere = (file: string) => existsSync(join(folder, 'site', file));

  const PAGE_1 = 'chuyen-muc-1/bai-1-1.html';

  it('shows nothing before the first edition is complete, and then all of it', async () => {
    const printer = await start();
    await printer.step();
    await finish(printer);
    expect(read(PAGE_1)).toContain('Bài 1');
    expect(read('robots.txt')).toBe('User-agent: *');
    expect(read('_astro/style.aaa.css')).toBe('a{}');
    expect(printer.state()).toEqual({ edition: 'build1-sync1', isBuilding: false, waitingPages: 0 });
  });

  it('prints after a crash what was committed before it', async () => {
    await finish(await start());
    await apply(article(1, { headline: 'Sau khi ghi, trước khi in' }));
    // The process dies here: nothing but the files is left.
    await mirror.close();
    mirror = openMirror(join(folder, 'mirror.db'));
    expect(read(PAGE_1)).not.toContain('Sau khi ghi');
    await finish(await start());
    expect(read(PAGE_1)).toContain('Sau khi ghi, trước khi in');
    expect(read('index.html')).toContain('Sau khi ghi, trước khi in');
  });

  it('begins the first edition again after a crash in the middle', async () => {
    const halfway = await start(async (address) => {
      if (address !== '/') throw new Error('no power');
      return renderNow(address);
    });
    await expect(halfway.step()).resolves.toBe(true);
    rmSync(join(folder, 'site'), { force: true });
    writeFileSync(join(folder, 'editions/build1-sync1/leftover.html'), 'x');
    await finish(await start());
    expect(isThere('leftover.html')).toBe(false);
    expect(isThere(PAGE_1)).toBe(true);
  });

  it('takes away the page of what is no longer published, and the folder that it leaves empty', async () => {
    await finish(await start());
    await apply(...[1, 2].map((n): DocumentState => ({ type: 'article', id: `article${n}`, document: undefined })), {
      type: 'section',
      id: 'section1',
      document: undefined,
    });
    await finish(await start());
    expect(readdirSync(join(folder, 'site')).sort()).toEqual(
      ['404.html', '410.html', '_astro', 'index.html', 'media', 'robots.txt', 'thong-tin-can-biet.html'].sort(),
    );
  });

  it('keeps a page that cannot be made, says so once, and makes it as soon as it can', async () => {
    await finish(await start());
    let isBroken = true;
    const printer = await start(async (address) =>
      isBroken && address === `/${PAGE_1}` ? { status: 500, body: Buffer.from('!') } : renderNow(address),
    );
    await apply(article(1, { headline: 'Hỏng' }));
    await finish(printer);
    expect(read(PAGE_1)).toContain('Bài 1');
    expect(read('index.html')).toContain('Hỏng');
    expect(printer.state().waitingPages).toBe(1);
    clock += 60_000;
    await finish(printer);
    expect(reported).toHaveLength(1);
    isBroken = false;
    clock += 60_000;
    await finish(printer);
    expect(read(PAGE_1)).toContain('Hỏng');
    expect(printer.state().waitingPages).toBe(0);
  });

  it('prints a page again that changed while it was being made', async () => {
    await finish(await start());
    let interrupt: (() => Promise<unknown>) | undefined = () => apply(article(1, { headline: 'Bản sau' }));
    const printer = await start(async (address) => {
      const page = await renderNow(address);
      if (address === `/${PAGE_1}`) {
        const once = interrupt;
        interrupt = undefined;
        await once?.();
      }
      return page;
    });
    await apply(article(1, { headline: 'Bản trước' }));
    await finish(printer);
    expect(read(PAGE_1)).toContain('Bản sau');
  });

  it('prints the most urgent page first', async () => {
    await finish(await start());
    const printed: string[] = [];
    const printer = await start((address) => {
      printed.push(address);
      return renderNow(address);
    });
    await apply({ type: 'masthead', id: 'masthead1', document: sample.masthead() });
    await apply(article(2, { headline: 'Gấp' }));
    await finish(printer);
    expect(printed[0]).toBe('/chuyen-muc-1/bai-2-2.html');
    expect(printed.slice(1, 3).sort()).toEqual(['/', '/chuyen-muc-1/']);
    expect(new Set(printed).size).toBe(printed.length);
  });

  describe('with a new build of the app', () => {
    const renderAnew: Render = async (address) => {
      const page = await renderNow(address);
      return { ...page, body: Buffer.concat([page.body, Buffer.from('bản dựng 2')]) };
    };

    beforeEach(async () => {
      await finish(await start());
      rmSync(join(folder, 'client/_astro/style.aaa.css'));
      writeFileSync(join(folder, 'client/_astro/style.bbb.css'), 'b{}');
    });

    it('prints every page anew, and still has the hashed files of pages that readers have open', async () => {
      const printer = await start(renderAnew, 'build2');
      await finish(printer);
      expect(printer.state().edition).toBe('build2-sync1');
      expect(read(PAGE_1)).toContain('bản dựng 2');
      expect(read('_astro/style.aaa.css')).toBe('a{}');
      expect(read('_astro/style.bbb.css')).toBe('b{}');
    });

    it('lets changes reach readers meanwhile, and has them in the new edition too', async () => {
      for (let serial = 3; serial <= 80; serial += 1) await apply(article(serial));
      const printer = await start(renderAnew, 'build2');
      await printer.step();
      expect(printer.state()).toMatchObject({ edition: 'build1-sync1', isBuilding: true });
      await apply(article(1, { headline: 'Tin nóng' }), { type: 'article', id: 'article2', document: undefined });
      await printer.step();
      expect(read(PAGE_1)).toContain('Tin nóng');
      await finish(printer);
      expect(printer.state()).toMatchObject({ edition: 'build2-sync1', isBuilding: false });
      expect(read(PAGE_1)).toContain('Tin nóng');
      expect(isThere('chuyen-muc-1/bai-2-2.html')).toBe(false);
      await vi.waitFor(() => expect(readdirSync(join(folder, 'editions'))).toEqual(['build2-sync1']));
    });

    it('takes over the earlier print of a page that the new build cannot make', async () => {
      const printer = await start(async (address) => {
        if (address === `/${PAGE_1}`) return { status: 500, body: Buffer.from('') };
        return renderAnew(address);
      }, 'build2');
      await finish(printer);
      expect(read(PAGE_1)).toContain('Bài 1');
      expect(read('index.html')).toContain('bản dựng 2');
      expect(printer.state().waitingPages).toBe(1);
    });

    it('stays with the earlier edition when the new build cannot even make the home page', async () => {
      const printer = await start(async () => ({ status: 500, body: Buffer.from('') }), 'build2');
      await expect(printer.step()).rejects.toThrow('500');
      expect(read('index.html')).toContain('Bài 1');
    });
  });
});
