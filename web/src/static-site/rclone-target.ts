import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import type { FileGroup } from './reader-order.ts';
import type { Target } from './target.ts';

/** https://rclone.org/docs/#exit-code */
const NOT_FOUND: readonly number[] = [3, 4];

/** Backends without such headers ignore them. */
const CACHE_CONTROL: Readonly<Record<FileGroup, string>> = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
  page: 'no-cache',
  front: 'no-cache',
  home: 'no-cache',
};

/** No listing of the target, which may be large; what we name has changed, whatever its size and time say. */
const UPLOAD = ['--no-traverse', '--ignore-times'];

const cacheHeader = (value: string) => ['--header-upload', `Cache-Control: ${value}`];

/** Whatever rclone can write to, as `remote:path`; settings of rclone's own (RCLONE_…) are its environment's. */
export function openRcloneTarget(remote: string): Target {
  return {
    async read(name) {
      const { code, output, complaint } = await rclone(['cat', inRemote(remote, name)], 'keep');
      if (NOT_FOUND.includes(code)) return undefined;
      if (code === 0) return output;
      throw new OperatorError(`${remote} cannot be read. rclone says:\n${complaint.trim()}`);
    },
    write: (name, source) => must(['copyto', source, inRemote(remote, name), ...UPLOAD, ...cacheHeader('no-cache')]),
    upload: (folder, paths, group) =>
      withList(paths, (list) =>
        must(['copy', folder, remote, '--files-from-raw', list, ...UPLOAD, ...cacheHeader(CACHE_CONTROL[group])]),
      ),
    remove: (paths) => withList(paths, (list) => must(['delete', remote, '--files-from-raw', list, '--no-traverse'])),
  };
}

/** A path right after the colon must not begin with a slash: that would be another place. */
function inRemote(remote: string, name: string): string {
  return /[:/]$/u.test(remote) ? `${remote}${name}` : `${remote}/${name}`;
}

async function must(args: string[]): Promise<void> {
  const { code } = await rclone(args);
  if (code !== 0) throw new OperatorError(`rclone ${args[0]} ended with ${code}; the reason stands above.`);
}

async function withList(paths: readonly string[], work: (list: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'toasoan-deploy-'));
  try {
    const list = join(folder, 'files.txt');
    await writeFile(list, paths.map((path) => `${path}\n`).join(''));
    await work(list);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Outcome {
  code: number;
  output: string;
  complaint: string;
}

/** What it prints is shown as it comes, or kept. */
function rclone(args: string[], printed: 'keep' | 'show' = 'show'): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const stream = printed === 'keep' ? 'pipe' : 'inherit';
    const child = spawn('rclone', args, { stdio: ['ignore', stream, stream] });
    const output: Buffer[] = [];
    const complaint: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => complaint.push(chunk));
    child.on('error', (error) => reject(toMissing(error)));
    child.on('close', (code) => resolve({ code: code ?? 1, output: toText(output), complaint: toText(complaint) }));
  });
}

function toText(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString();
}

function toMissing(error: Error): OperatorError {
  const cure = 'Install it (apt-get install rclone, or https://rclone.org/install/), or deploy to a folder.';
  return new OperatorError(`rclone cannot be started (${error.message}). ${cure}`, { cause: error });
}
