import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** `missing`: the second folder lacks it. `superfluous`: only the second folder has it. */
export interface Difference {
  file: string;
  kind: 'differs' | 'missing' | 'superfluous';
}

/** How the files of the second folder differ from those of the first, by name; symbolic links are not followed. */
export async function compareFolders(expected: string, actual: string): Promise<Difference[]> {
  const expectedFiles = await listFiles(expected);
  const actualFiles = await listFiles(actual);
  const differences: Difference[] = [];
  for (const file of expectedFiles) {
    if (!actualFiles.has(file)) differences.push({ file, kind: 'missing' });
    else if (!(await isSameFile(join(expected, file), join(actual, file)))) differences.push({ file, kind: 'differs' });
  }
  for (const file of actualFiles) if (!expectedFiles.has(file)) differences.push({ file, kind: 'superfluous' });
  return differences.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function listFiles(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  return (await readFile(a)).equals(await readFile(b));
}
