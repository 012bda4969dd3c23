import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tidyHashedFiles } from './tidy-hashed-files.ts';

const NOW = new Date('2026-03-31T00:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toasoan-hashed-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, accessed: Date, written: Date): void {
  writeFileSync(join(folder, name), name);
  utimesSync(join(folder, name), accessed, written);
}

it('removes what nothing has used for 30 days, and nothing else', async () => {
  put('used.css', daysAgo(90), daysAgo(90));
  put('unused.css', daysAgo(31), daysAgo(90));
  put('lately.css', daysAgo(29), daysAgo(90));
  expect(await tidyHashedFiles(folder, (name) => name === 'used.css', NOW)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['lately.css', 'used.css']);
});

it('counts the days from when a file was in use last, and lets it keep the time by which browsers know it', async () => {
  put('a.css', daysAgo(90), daysAgo(90));
  await tidyHashedFiles(folder, () => true, daysAgo(20));
  await tidyHashedFiles(folder, () => false, NOW);
  expect(readdirSync(folder)).toEqual(['a.css']);
  expect(statSync(join(folder, 'a.css')).mtime).toEqual(daysAgo(90));
});
