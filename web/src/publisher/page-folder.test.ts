import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPageFolder, tidyFolderOf, type ForcingFiles } from './page-folder.ts';

const ADDRESS = '/thoi-su/cau-moi-1.html';

describe('a page', () => {
  let root: string;
  let forced: string[];

  /** Node's own, which also write down what they are asked to force to the disk. */
  const watched = (): ForcingFiles => ({
    ...files,
    async writeFile(path, data, options) {
      await files.writeFile(path, data, options);
      if (typeof options === 'object' && options?.flush === true) forced.push('page');
    },
    async open(path, ...rest) {
      const handle = await files.open(path, ...rest);
      const sync = handle.sync.bind(handle);
      handle.sync = () => {
        forced.push(String(path));
        return sync();
      };
      return handle;
    },
  });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'toasoan-page-'));
    mkdirSync(join(root, 'unfinished'));
    forced = [];
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const open = (isForced: boolean) =>
    openPageFolder(join(root, 'edition'), { unfinished: join(root, 'unfinished'), isForced }, watched());

  it('is forced to the disk before it takes its place', async () => {
    expect(await open(true).write(ADDRESS, Buffer.from('trang'))).toBe(true);
    expect(forced).toEqual(['page']);
    expect(readFileSync(join(root, 'edition', ADDRESS), 'utf8')).toBe('trang');
  });

  it('is left to be forced later where that is said', async () => {
    await open(false).write(ADDRESS, Buffer.from('trang'));
    expect(forced).toEqual([]);
  });

  it('that has taken its place, or was removed, is made to last by forcing its folder', async () => {
    const folder = open(true);
    await folder.write(ADDRESS, Buffer.from('trang'));
    await folder.write('/thoi-su/cau-cu-2.html', Buffer.from('trang'));
    const parent = dirname(join(folder.path, ADDRESS));
    await tidyFolderOf(folder.path, ADDRESS, watched());
    expect(forced).toEqual(['page', 'page', parent]);
    await folder.remove(ADDRESS);
    await tidyFolderOf(folder.path, ADDRESS, watched());
    expect(forced.at(-1)).toBe(parent);
  });
});
