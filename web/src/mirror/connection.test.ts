import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForWriting } from './connection.ts';
import { openMirror } from './open-mirror.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { sample } from '../../testing/sample-newspaper.ts';

const NOW = new Date('2026-03-01T00:00:00Z');

describe('the mirror on disk', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toasoan-mirror-'));
    path = join(folder, 'mirror.db');
    const mirror = openMirror(path);
    await mirror.write(({ openWriter, meta }) => {
      const writer = openWriter();
      writer.put('section', sample.section(1));
      writer.put('article', sample.article(1));
      meta.set('cursor', 7);
    });
    await mirror.close();
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('is there again after a restart', async () => {
    const mirror = openMirror(path);
    expect(mirror.reader.findArticlePage(1, NOW)).toMatchObject({ headline: 'Bài 1' });
    expect(mirror.reader.getCursor()).toBe(7);
    await mirror.close();
  });

  // 11 is the last that was counted by hand.
  it.each([11, SCHEMA_VERSION + 1])('is thrown away when its tables are of another version (%i)', async (other) => {
    const database = openForWriting(path);
    database.exec(`pragma user_version = ${other}`);
    database.close();
    const mirror = openMirror(path);
    expect(mirror.reader.findArticlePage(1, NOW)).toBeUndefined();
    expect(mirror.reader.getCursor()).toBe(0);
    await mirror.close();
  });

  it('shows readers the state before a transaction until it is committed, and nothing of one that fails', async () => {
    const mirror = openMirror(path);
    const work = mirror.write(async ({ openWriter }) => {
      openWriter().remove('article', 'article1');
      await new Promise((resolve) => setImmediate(resolve));
      expect(mirror.reader.findArticlePage(1, NOW)).toBeDefined();
      throw new Error('broken off');
    });
    await expect(work).rejects.toThrow('broken off');
    expect(mirror.reader.findArticlePage(1, NOW)).toBeDefined();
    await mirror.write(({ openWriter }) => openWriter().remove('article', 'article1'));
    expect(mirror.reader.findArticlePage(1, NOW)).toBeUndefined();
    await mirror.close();
  });
});
