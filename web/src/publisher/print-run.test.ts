import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges, type DocumentState } from '../follower/apply-changes.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { sample } from '../../testing/sample-newspaper.ts';
import { startPrintRun, type PrintRun } from './print-run.ts';
import type { PressJob, PressReport } from './press/press-job.ts';
import { PressLost } from './press/presses.ts';
import { createPressesInProcess } from './press/presses-in-process.ts';
import { renderAsJson } from '../../testing/render-as-json.ts';

const NOW = new Date('2026-03-01T00:00:00Z');
const EDITION = 'build-sync';
const ARTICLES = 300;

describe('a run through all pages', () => {
  let folder: string;
  let mirror: Mirror;
  let printed: string[];
  let reports: PressReport[];
  let beforeJob: (job: PressJob) => Promise<void> | void;

  beforeEach(async () => {
    printed = [];
    reports = [];
    beforeJob = () => {};
    folder = mkdtempSync(join(tmpdir(), 'toasoan-run-'));
    for (const name of ['edition', 'client', 'unfinished']) mkdirSync(join(folder, name));
    mirror = openMirror(join(folder, 'mirror.db'));
    const articles = Array.from({ length: ARTICLES }, (_, index) => article(index + 1));
    await apply({ type: 'section', id: 'section1', document: sample.section(1) }, ...articles);
    await mirror.write((view) => view.editions.keep(EDITION));
  });

  afterEach(async () => {
    await mirror.close();
    rmSync(folder, { recursive: true });
  });

  const article = (serial: number, headline = `Bài ${serial}`): DocumentState => ({
    type: 'article',
    id: `article${serial}`,
    document: sample.article(serial, { headline }),
  });
  const apply = (...documents: DocumentState[]) =>
    mirror.write((view) => applyChanges(view, { documents, names: [], cursor: 1 }, NOW));
  const toPath = (address: string) => join(folder, 'edition', toFilePath(address));
  const pageOf = (serial: number) => `/chuyen-muc-1/bai-${serial}-${serial}.html`;
  const place = () => mirror.committed.editions.all()[0]?.place;

  function start(underway = new Set<string>()): PrintRun {
    const render = renderAsJson(mirror.reader, () => NOW);
    const tools = {
      pages: mirror.committed.pages,
      loadRender: async () => (address: string) => {
        printed.push(address);
        return render(address);
      },
    };
    return startPrintRun({
      mirror,
      edition: EDITION,
      presses: createPressesInProcess(tools, (job) => beforeJob(job)),
      job: { app: '', edition: join(folder, 'edition'), unfinished: join(folder, 'unfinished'), isForced: false },
      clientFolder: join(folder, 'client'),
      underway,
      onReport(report) {
        reports.push(report);
      },
      onFree: () => {},
      log: { info() {} },
    });
  }

  /** Calls back once, after so many jobs. */
  function after(jobs: number, act: () => Promise<void> | void): (job: PressJob) => Promise<void> | void {
    let done = 0;
    return () => {
      done += 1;
      return done === jobs ? act() : undefined;
    };
  }

  const everyPage = () => {
    const addresses: string[] = [];
    const { pages } = mirror.committed;
    for (let part = pages.after('', 50); part; part = pages.after(part.place, 50)) addresses.push(...part.addresses);
    return addresses;
  };

  it('prints each page once, and says how far it has come', async () => {
    const run = start();
    await run.done;
    expect(printed.sort()).toEqual(everyPage().sort());
    const pages = everyPage().length;
    expect(run.progress()).toMatchObject({ pages, total: pages, secondsLeft: 0 });
    expect(place()).toBeNull();
  });

  it('goes on where it stood, whatever came and went meanwhile', async () => {
    const first = start();
    beforeJob = after(4, first.stop);
    await first.done;
    const before = printed.splice(0);
    expect(before.length).toBeLessThan(ARTICLES);
    expect(place()).toMatch(/^article /u);
    const gone = [100, 101, 102].map((n): DocumentState => ({
      type: 'article',
      id: `article${n}`,
      document: undefined,
    }));
    await apply(...gone, article(ARTICLES + 1));
    beforeJob = () => {};
    await start().done;
    expect(new Set([...before, ...printed])).toEqual(
      new Set([...everyPage(), ...before].filter((address) => address !== pageOf(ARTICLES + 1))),
    );
    expect(printed.length).toBeLessThan(ARTICLES);
    expect(place()).toBeNull();
  });

  it('begins again when everything has to be printed again meanwhile', async () => {
    beforeJob = after(5, () => mirror.write((view) => view.editions.restart()));
    await start().done;
    expect(printed.filter((address) => address === pageOf(ARTICLES))).toHaveLength(2);
    expect(printed.filter((address) => address === pageOf(1))).toHaveLength(1);
    expect(place()).toBeNull();
  });

  it('prints by another press what a lost one was at', async () => {
    beforeJob = after(3, () => Promise.reject(new PressLost('killed')));
    await start().done;
    expect(new Set(printed)).toEqual(new Set(everyPage()));
    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
  });

  it('finds the page by which presses are lost, and prints all others', async () => {
    const fatal = pageOf(150);
    beforeJob = (job) => {
      if (job.type === 'print' && job.addresses.includes(fatal)) throw new PressLost('out of memory');
    };
    await start().done;
    expect(new Set(printed)).toEqual(new Set(everyPage().filter((address) => address !== fatal)));
    expect(reports.flatMap(({ failed }) => failed)).toEqual([{ address: fatal, reason: 'out of memory' }]);
  });

  it('stops when nothing can be written, and goes on when there is room', async () => {
    beforeJob = after(6, () => Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })));
    await expect(start().done).rejects.toThrow('ENOSPC');
    expect(place()).not.toBeNull();
    await start().done;
    expect(place()).toBeNull();
    for (const address of everyPage()) expect(existsSync(toPath(address)), address).toBe(true);
  });

  it('leaves a page to the printer that has it, and prints it afterwards', async () => {
    const underway = new Set([pageOf(7)]);
    const run = start(underway);
    const others = everyPage().filter((address) => address !== pageOf(7));
    await vi.waitFor(() => expect(printed).toEqual(expect.arrayContaining(others)), 10_000);
    expect(printed).not.toContain(pageOf(7));
    underway.clear();
    await run.done;
    expect(readFileSync(toPath(pageOf(7)), 'utf8')).toContain('Bài 7');
  });
});
