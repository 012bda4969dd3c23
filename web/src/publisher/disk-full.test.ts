import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges, type DocumentState } from '../follower/apply-changes.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { sample } from '../../testing/sample-newspaper.ts';
import { createPressesInProcess } from './press/presses-in-process.ts';
import { startPublisher, type Publisher } from './publisher.ts';
import { renderAsJson } from '../../testing/render-as-json.ts';
import { toSiteFolders } from './site-folders.ts';

const LONGEST_MS = 15_000;

/** A disk of one megabyte. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

const disk = mountSmallDisk();
if (disk === undefined) console.log('Printing on a full disk is not tested: this user may not mount one.');

describe.runIf(disk !== undefined)('the publisher on a full disk', () => {
  const folders = toSiteFolders(disk ?? '');
  let folder: string;
  let mirror: Mirror;
  let publisher: Publisher;
  let reported: string[];
  let failures: number;

  beforeEach(async () => {
    reported = [];
    failures = 0;
    folder = mkdtempSync(join(tmpdir(), 'toasoan-full-'));
    mkdirSync(join(folders.apps, 'build1/client'), { recursive: true });
    mirror = openMirror(join(folder, 'mirror.db'));
    await mirror.write((view) => view.meta.set('sync', 'sync1'));
    await apply({ type: 'section', id: 'section1', document: sample.section(1) }, article('Trước'));
    publisher = await start();
    await vi.waitFor(() => expect(publisher.state().edition).toBe('build1-sync1'), LONGEST_MS);
  });

  afterEach(async () => {
    await publisher.stop();
    await mirror.close();
    rmSync(folder, { recursive: true });
    execFileSync('umount', [disk ?? '']);
    rmSync(disk ?? '', { recursive: true });
  });

  const article = (headline: string): DocumentState => ({
    type: 'article',
    id: 'article1',
    document: sample.article(1, { headline }),
  });
  const apply = (...documents: DocumentState[]) =>
    mirror.write((view) => applyChanges(view, { documents, names: [], cursor: 1 }, new Date()));
  const start = () => {
    const loadRender = async () => renderAsJson(mirror.reader, () => new Date());
    return startPublisher({
      mirror,
      loadRender,
      presses: createPressesInProcess({ loadRender, pages: mirror.committed.pages }),
      folders,
      buildId: 'build1',
      // Asked for the pause after each failure: the shortest.
      random() {
        failures += 1;
        return 0;
      },
      log: { info() {}, warn() {}, error: (...words: unknown[]) => reported.push(JSON.stringify(words)) },
    });
  };
  const page = () => readFileSync(join(folders.site, 'chuyen-muc-1/bai-1-1.html'), 'utf8');

  function fill(): void {
    try {
      writeFileSync(join(disk ?? '', 'filler'), Buffer.alloc(2 * 1024 * 1024));
    } catch {
      // Full.
    }
  }

  it(
    'leaves the site as it was, says so once, and goes on by itself when there is room',
    { timeout: 60_000 },
    async () => {
      const before = page();
      fill();
      await apply(article(`Sau ${'dài '.repeat(3_000)}`));
      publisher.wake();
      await vi.waitFor(() => expect(publisher.state().failure?.message).toMatch(/ENOSPC/u), LONGEST_MS);
      const failed = failures;
      await vi.waitFor(() => expect(failures).toBeGreaterThan(failed + 1), LONGEST_MS);
      expect(page()).toBe(before);
      expect(reported).toHaveLength(1);
      rmSync(join(disk ?? '', 'filler'));
      await vi.waitFor(() => expect(page()).toContain('Sau dài'), LONGEST_MS);
      await vi.waitFor(() => expect(publisher.state()).toMatchObject({ failure: null, waitingPages: 0 }), LONGEST_MS);
    },
  );
});
