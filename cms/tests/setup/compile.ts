import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const CMS_DIR = path.resolve(import.meta.dirname, '../..');

/** Strapi runs from dist: compile what stands in src and config, once for the whole run. */
export default function compile(): void {
  for (const room of ['src', 'config']) rmSync(path.join(CMS_DIR, 'dist', room), { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: CMS_DIR, stdio: 'inherit' });
}
