import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fillNewsroom } from './fill-newsroom.ts';
import { openRows } from './testing/stored-rows.ts';

const TABLES = ['articles', 'articles_tags_lnk', 'authors', 'changes', 'comments', 'files', 'images', 'votes'];

async function readFilled(seed: number): Promise<unknown[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'toasoan-seed-'));
  try {
    const now = new Date('2026-11-22T08:20:00Z');
    await fillNewsroom({ dataDir, articles: 30, database: { client: 'sqlite' }, seed, now, say: () => undefined });
    const { read, close } = await openRows({ client: 'sqlite' }, dataDir);
    const rows = [];
    for (const table of TABLES) rows.push(await read(`select * from ${table} order by 1`));
    await close();
    return rows;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

it('fills the same newsroom for the same seed and hour, another for another seed', async () => {
  const first = await readFilled(5);
  expect(await readFilled(5)).toEqual(first);
  expect(await readFilled(6)).not.toEqual(first);
});
