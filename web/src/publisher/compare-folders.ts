import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `missing`: the second folder lacks it. `superfluous`: only the second folder has it. */
export interface Difference {
  file: string;
  kind: 'differs' | 'missing' | 'superfluous';
}

/** How the files of the second folder differ from those of the first, by name; symbolic links are not followed. */
export async function compareFolders(expected: string, actual: string): Promise<Difference[]> {
  const differences: Difference[] = [];
  for await (const difference of compareIn(expected, actual, '')) differences.push(difference);
  return differences;
}

/** Folder after folder, so that no more than the names of one are in memory. */
async function* compareIn(expected: string, actual: string, folder: string): AsyncGenerator<Difference> {
  const [wanted, found] = await Promise.all([list(join(expected, folder)), list(join(actual, folder))]);
  for (const [name, type] of [...wanted].sort()) {
    const path = join(folder, name);
    if (type === 'folder') yield* compareIn(expected, actual, path);
    else if (found.get(name) !== 'file') yield { file: path, kind: 'missing' };
    else if (!(await isSameFile(join(expected, path), join(actual, path)))) yield { file: path, kind: 'differs' };
  }
  for (const [name, type] of [...found].sort()) {
    if (type === wanted.get(name)) continue;
    const path = join(folder, name);
    if (type === 'file') yield { file: path, kind: 'superfluous' };
    else if (wanted.get(name) !== 'folder') yield* compareIn(expected, actual, path);
  }
}

async function list(folder: string): Promise<Map<string, 'file' | 'folder'>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const real = entries.filter((entry) => entry.isFile() || entry.isDirectory());
  return new Map(real.map((entry) => [entry.name, entry.isFile() ? 'file' : 'folder']));
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([readFile(a), readFile(b)]);
  return first.equals(second);
}
