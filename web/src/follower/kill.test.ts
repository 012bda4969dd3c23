import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForReading } from '../mirror/connection.ts';
import { DELIVERED_TABLES } from '../mirror/document-writer.ts';
import { startFakeCms, type FakeCms } from '../../testing/fake-cms.ts';
import { wire } from '../../testing/sample-wire.ts';

const ARTICLES = 2200;

describe('a process that fills a mirror', () => {
  let root: string;
  let cms: FakeCms;
  let child: ChildProcess | undefined;

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'toasoan-kill-'));
    cms = await startFakeCms();
    for (const n of [1, 2, 3]) cms.put('section', wire.section(n, { parentId: n === 3 ? 'section1' : null }));
    for (const name of ['anh1.jpg', 'small_anh1.jpg']) cms.files.set(`/uploads/${name}`, Buffer.from(name));
    cms.put('image', wire.image(1));
    const leadImage = { imageId: 'image1', caption: null, creditText: null };
    for (let serial = 1; serial <= ARTICLES; serial += 1) {
      cms.put('article', wire.article(serial, { sectionId: `section${1 + (serial % 3)}`, leadImage }));
    }
  });

  afterEach(async () => {
    await kill();
    await cms.close();
    rmSync(root, { recursive: true });
  });

  function start(folder: string): ChildProcess {
    mkdirSync(join(root, folder), { recursive: true });
    const file = new URL('../../testing/filling-worker.ts', import.meta.url).pathname;
    const arguments_ = ['--disable-warning=ExperimentalWarning', file, join(root, folder), cms.url];
    return (child = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] }));
  }

  async function kill(): Promise<void> {
    const killed = child;
    child = undefined;
    if (!killed || killed.exitCode !== null || killed.signalCode !== null) return;
    killed.kill('SIGKILL');
    await once(killed, 'exit');
  }

  /** Lets the process work until it says that it is there. */
  async function runUntil(folder: string, line: string): Promise<void> {
    let said = '';
    for await (const text of start(folder).stdout ?? []) {
      said += String(text);
      if (said.includes(line)) break;
    }
    await kill();
  }

  async function runAndKillAtRequest(folder: string, count: number): Promise<void> {
    const begun = cms.requests.get('/graphql') ?? 0;
    const reached = new Promise<void>((resolve) => {
      cms.onRequest((total) => total - begun >= count && resolve());
    });
    start(folder);
    await reached;
    await kill();
  }

  function dump(folder: string): Record<string, unknown> {
    const database = openForReading(join(root, folder, 'mirror.db'));
    const tables = [...DELIVERED_TABLES, 'media'].map((table): [string, unknown] => {
      const rows = database.prepare(`select * from "${table}"`).all();
      const lines = rows.map((row) => JSON.stringify(row)).sort();
      return [table, `${lines.length} rows ${createHash('sha256').update(lines.join()).digest('hex')}`];
    });
    const meta = database.prepare("select * from meta where key in ('epoch', 'cursor', 'filling') order by key").all();
    database.close();
    return { ...Object.fromEntries(tables), meta: meta.map((row) => ({ ...row })) };
  }

  it('ends with the mirror of an undisturbed one, wherever it is killed', async () => {
    await runUntil('undisturbed', `at epoch1 ${ARTICLES + 4}`);
    for (const count of [3, 9, 16, 14, 19]) await runAndKillAtRequest('killed', count);
    await runUntil('killed', `at epoch1 ${ARTICLES + 4}`);
    expect(dump('killed')).toEqual(dump('undisturbed'));
  }, 60_000);

  it('keeps what it has until the other database of the CMS is there whole, wherever it is killed', async () => {
    await runUntil('killed', `at epoch1 ${ARTICLES + 4}`);
    const before = dump('killed');
    cms.restoreFromBackup();
    cms.put('article', wire.article(1, { headline: 'Bản phục hồi' }));
    for (const count of [4, 20]) await runAndKillAtRequest('killed', count);
    expect(dump('killed')).toEqual(before);
    for (const count of [12, 20, 22]) await runAndKillAtRequest('killed', count);
    await runUntil('killed', 'at epoch2 1');
    await runUntil('undisturbed', 'at epoch2 1');
    expect(dump('killed')).toEqual(dump('undisturbed'));
    expect(readdirSync(join(root, 'killed')).filter((name) => name.includes('next'))).toEqual([]);
  }, 120_000);
});
