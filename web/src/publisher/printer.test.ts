import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges, type DocumentState } from '../follower/apply-changes.ts';
import type { Article } from '../model/documents.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { sample } from '../../testing/sample-newspaper.ts';
import { finishPrinting } from './finish-printing.ts';
import type { PressJob } from './press/press-job.ts';
import { createPressesInProcess } from './press/presses-in-process.ts';
import { createPrinter, type Printer } from './printer.ts';
import { renderAsJson } from '../../testing/render-as-json.ts';
import type { Render } from './render.ts';
import { toSiteFolders } from './site-folders.ts';
import { rollBack, undoRollBack } from './withdrawal.ts';

describe('the printer', () => {
  let folder: string;
  let mirror: Mirror;
  let clock: number;
  let reported: string[];
  /** Holds, or fails, what presses are given. */
  let beforeJob: (job: PressJob) => Promise<void> | void;
  const now = () => new Date(clock);

  beforeEach(async () => {
    clock = Date.parse('2026-03-01T00:00:00Z');
    reported = [];
    beforeJob = () => {};
    folder = mkdtempSync(join(tmpdir(), 'toasoan-printer-'));
    makeApp('build1', { 'robots.txt': 'User-agent: *', '_astro/style.aaa.css': 'a{}' });
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
  function makeApp(buildId: string, files: Record<string, string>): void {
    const client = join(folder, 'apps', buildId, 'client');
    mkdirSync(join(client, '_astro'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(client, name), text);
  }
  /** What each app prints; the app of build 1 is there from the beginning. */
  const renders: Record<string, Render> = {};
  const start = (render: Render = renderNow, buildId = 'build1') => {
    renders[buildId] = render;
    const loadRender = async (app: string) => renders[basename(app)] ?? expect.fail(`${app} is not kept`);
    return createPrinter({
      mirror,
      loadRender,
      presses: createPressesInProcess({ loadRender, pages: mirror.committed.pages }, (job) => beforeJob(job)),
      folders: toSiteFolders(folder),
      buildId,
      log: { info() {}, warn() {}, error: (...words: unknown[]) => reported.push(JSON.stringify(words)) },
      now,
      random: () => 1,
    });
  };
  const finish = (printer: Printer) => finishPrinting(printer, (ms) => (clock += ms));
  /** Holds jobs until they are released. */
  function createGate() {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    return { hold: () => promise, release: () => resolve(undefined) };
  }
  /** Prints what waits in the queue and may be printed; leaves the presses alone. */
  async function finishQueue(printer: Printer): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) {
      while (await printer.step());
      clock += 100;
    }
  }
  async function finishAndStop(printer: Printer): Promise<void> {
    await finish(printer);
    await printer.stop();
  }
  const editions = () => readdirSync(join(folder, 'editions')).filter((name) => !name.startsWith('.'));
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
    expect(printer.state()).toMatchObject({ edition: 'build1-sync1', isBuilding: false, waitingPages: 0 });
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

  it('removes from an edition what a crash in the middle has left', async () => {
    const halfway = await start();
    await halfway.step();
    await halfway.stop();
    writeFileSync(join(folder, 'editions/build1-sync1/leftover.html'), 'x');
    writeFileSync(join(folder, 'editions/.unfinished/1-1'), 'x');
    const printer = await start();
    expect(readdirSync(join(folder, 'editions/.unfinished'))).toEqual([]);
    await finish(printer);
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
      [
        '404.html',
        '410.html',
        '_astro',
        'du-lieu-ban-doc.html',
        'index.html',
        'media',
        'robots.txt',
        'tac-gia',
        'thong-tin-can-biet.html',
      ].sort(),
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
  });

  it('prints a page that a press is printing only when that one is through, and what it says then', async () => {
    const { hold, release } = createGate();
    beforeJob = hold;
    const printer = await start();
    while (await printer.step());
    await apply(article(1, { headline: 'Trong lúc in' }), article(3, { headline: 'Bài mới' }));
    await finishQueue(printer);
    const edition = join(folder, 'editions/build1-sync1');
    expect(readFileSync(join(edition, 'chuyen-muc-1/bai-3-3.html'), 'utf8')).toContain('Bài mới');
    expect(existsSync(join(edition, PAGE_1))).toBe(false);
    expect(printer.state().waitingPages).toBeGreaterThan(0);
    release();
    await finish(printer);
    expect(read(PAGE_1)).toContain('Trong lúc in');
    expect(printer.state().waitingPages).toBe(0);
  });

  it('leaves a long queue that is not urgent to the presses, and prints what is urgent meanwhile', async () => {
    for (let serial = 3; serial <= 260; serial += 1) await apply(article(serial, { tagIds: ['tag1'] }));
    await apply({ type: 'tag', id: 'tag1', document: sample.tag(1) });
    await finish(await start());
    clock += 2_000;
    const { hold, release } = createGate();
    const handedOut: string[] = [];
    beforeJob = async (job) => {
      if (job.type === 'print') handedOut.push(...job.addresses);
      await hold();
    };
    const printer = await start();
    await apply({ type: 'tag', id: 'tag1', document: sample.tag(1, { name: 'Tên mới' }) });
    await finishQueue(printer);
    expect(handedOut.length).toBeGreaterThan(0);
    expect(handedOut.length).toBeLessThan(200);
    await apply(article(1, { headline: 'Tin nóng' }));
    await finishQueue(printer);
    expect(read(PAGE_1)).toContain('Tin nóng');
    release();
    await finish(printer);
    for (const serial of [3, 130, 260]) {
      expect(read(`chuyen-muc-1/bai-${serial}-${serial}.html`)).toContain('Tên mới');
    }
    expect(printer.state().waitingPages).toBe(0);
  });

  it('does not seem to work again while a run finds no room, and goes on when there is', async () => {
    let isFull = true;
    beforeJob = () => {
      if (isFull) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
    };
    await mirror.write((view) => view.queue.clear());
    const printer = await start();
    while (await printer.step());
    for (let tries = 1; tries <= 3; tries += 1) {
      await vi.waitFor(() => expect(printer.state().run).toBeUndefined());
      await expect(printer.step(), `try ${tries}`).rejects.toThrow('ENOSPC');
    }
    isFull = false;
    await finish(printer);
    expect(read(PAGE_1)).toContain('Bài 1');
  });

  describe('while articles are saved one after the other', () => {
    const printsOf = (printed: string[], address: string) => printed.filter((one) => one === address).length;

    it('prints each page about once, and what was saved last', async () => {
      await finish(await start());
      const printed: string[] = [];
      const printer = await start((address) => {
        printed.push(address);
        return renderNow(address);
      });
      for (let save = 1; save <= 200; save += 1) {
        clock += 5;
        await apply(article(1 + (save % 2), { headline: `Lần ${save}` }));
        while (await printer.step());
      }
      await finish(printer);
      expect(printsOf(printed, '/')).toBeLessThanOrEqual(2);
      expect(printsOf(printed, `/${PAGE_1}`)).toBeLessThanOrEqual(5);
      expect(read('index.html')).toContain('Lần 200');
      expect(read(PAGE_1)).toContain('Lần 200');
    });

    it('prints a single one at once', async () => {
      const printer = await start();
      await finish(printer);
      clock += 2_000;
      await apply(article(1, { headline: 'Một bài' }));
      while (await printer.step());
      expect(read(PAGE_1)).toContain('Một bài');
      expect(read('index.html')).toContain('Một bài');
    });

    it('does not keep a page back when the clock is set back', async () => {
      const printer = await start();
      await finish(printer);
      await apply(article(1, { headline: 'Trước' }));
      while (await printer.step());
      clock -= 3_600_000;
      await apply(article(1, { headline: 'Sau' }));
      while (await printer.step());
      expect(read(PAGE_1)).toContain('Sau');
    });
  });

  describe('with a new build of the app', () => {
    const renderAnew: Render = async (address) => {
      const page = await renderNow(address);
      return { ...page, body: Buffer.concat([page.body, Buffer.from('bản dựng 2')]) };
    };

    beforeEach(async () => {
      const first = await start();
      await finish(first);
      await first.stop();
      makeApp('build2', { 'robots.txt': 'User-agent: *', '_astro/style.bbb.css': 'b{}' });
    });

    it('prints every page again, and still has the hashed files of pages that readers have open', async () => {
      const printer = await start(renderAnew, 'build2');
      await finish(printer);
      expect(printer.state().edition).toBe('build2-sync1');
      expect(read(PAGE_1)).toContain('bản dựng 2');
      expect(read('_astro/style.aaa.css')).toBe('a{}');
      expect(read('_astro/style.bbb.css')).toBe('b{}');
    });

    it('lets changes reach readers meanwhile, and has them in the new edition too', async () => {
      const { hold, release } = createGate();
      beforeJob = hold;
      const printer = await start(renderAnew, 'build2');
      while (await printer.step());
      await apply(article(1, { headline: 'Tin nóng' }), article(3));
      await finishQueue(printer);
      expect(read(PAGE_1)).not.toContain('Tin nóng');
      expect(read('chuyen-muc-1/bai-3-3.html')).not.toContain('bản dựng 2');
      release();
      await finishQueue(printer);
      expect(read(PAGE_1)).toContain('Tin nóng');
      await finish(printer);
      expect(printer.state()).toMatchObject({ edition: 'build2-sync1', isBuilding: false });
      for (const page of [PAGE_1, 'chuyen-muc-1/bai-3-3.html']) expect(read(page)).toContain('bản dựng 2');
      expect(read(PAGE_1)).toContain('Tin nóng');
    });

    it('keeps the edition before, with its app, and removes those before it', async () => {
      await finishAndStop(await start(renderAnew, 'build2'));
      makeApp('build3', {});
      await finishAndStop(await start(renderAnew, 'build3'));
      expect(editions()).toEqual(['build2-sync1', 'build3-sync1']);
      expect(readdirSync(join(folder, 'apps')).sort()).toEqual(['build2', 'build3']);
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
      expect(printer.state().run).toBeUndefined();
      expect(read('index.html')).toContain('Bài 1');
    });

    describe('that is rolled back', () => {
      const rollBackNow = () => rollBack(toSiteFolders(folder));

      beforeEach(async () => {
        await finishAndStop(await start(renderAnew, 'build2'));
        await apply(article(1, { headline: 'Sau khi đổi bản' }), article(3));
        await apply({ type: 'article', id: 'article2', document: undefined });
        await finishAndStop(await start(renderAnew, 'build2'));
      });

      it('shows the edition before at once, and brings it up to date with its own app', async () => {
        const printer = await start(renderAnew, 'build2');
        await rollBackNow();
        expect(read(PAGE_1)).not.toContain('Sau khi đổi bản');
        expect(read('_astro/style.aaa.css')).toBe('a{}');
        await finish(printer);
        expect(printer.state()).toMatchObject({ edition: 'build1-sync1', isBuilding: false });
        expect(read(PAGE_1)).toContain('Sau khi đổi bản');
        expect(read(PAGE_1)).not.toContain('bản dựng 2');
        expect(isThere('chuyen-muc-1/bai-3-3.html')).toBe(true);
        expect(isThere('chuyen-muc-1/bai-2-2.html')).toBe(false);
        expect((await printer.renderSeen('/')).body.toString()).not.toContain('bản dựng 2');
      });

      it('is not printed again, not even by a site that starts again', async () => {
        await rollBackNow();
        await finishAndStop(await start(renderAnew, 'build2'));
        const printer = await start(renderAnew, 'build2');
        await apply(article(1, { headline: 'Sau khi quay lại' }));
        await finish(printer);
        expect(printer.state().edition).toBe('build1-sync1');
        expect(read(PAGE_1)).toContain('Sau khi quay lại');
        await expect(rollBackNow()).rejects.toThrow('withdrawn already');
      });

      it('is shown again, and up to date, when the rollback is undone', async () => {
        await rollBackNow();
        await finishAndStop(await start(renderAnew, 'build2'));
        await apply(article(1, { headline: 'Trong lúc quay lại' }));
        await undoRollBack(toSiteFolders(folder));
        const printer = await start(renderAnew, 'build2');
        await finish(printer);
        expect(printer.state().edition).toBe('build2-sync1');
        expect(read(PAGE_1)).toContain('Trong lúc quay lại');
        expect(read(PAGE_1)).toContain('bản dựng 2');
        await expect(undoRollBack(toSiteFolders(folder))).rejects.toThrow('No build is withdrawn');
      });

      it('makes room for the next build', async () => {
        await rollBackNow();
        makeApp('build3', {});
        await finishAndStop(await start(renderNow, 'build3'));
        expect(editions()).toEqual(['build1-sync1', 'build3-sync1']);
        expect(existsSync(join(folder, 'withdrawn.json'))).toBe(false);
      });

      it('stays when the mirror is filled again meanwhile', async () => {
        await rollBackNow();
        await mirror.write((view) => view.meta.set('sync', 'sync2'));
        const printer = await start(renderAnew, 'build2');
        await finish(printer);
        expect(printer.state().edition).toBe('build1-sync2');
        expect(read(PAGE_1)).not.toContain('bản dựng 2');
      });
    });

    it('cannot be rolled back when there was none before', async () => {
      await expect(rollBack(toSiteFolders(folder))).rejects.toThrow('no earlier edition');
    });
  });
});
