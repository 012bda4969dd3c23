import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Forces everything written so far on the disk of a folder to it: one command instead of one wait for each file. */
export async function forceFolderToDisk(folder: string): Promise<void> {
  await execute('sync', ['-f', folder]).catch(() => execute('sync'));
}
