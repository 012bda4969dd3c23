import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorError } from '../../shared/src/operator-error.ts';
import { mustRun } from './command.ts';
import { inRoot, ROOT } from './root.ts';
import { say } from './say.ts';

/** A part of the project that is compiled: what goes in, how, and the stamp that says for which input it was done. */
interface Part {
  name: string;
  inputs: string[];
  /** Parts whose result goes in too. */
  after: Part[];
  command: [string, ...string[]];
  cwd: string;
  stamp: string;
  seconds: number;
  /** Folders that are emptied first, where the compiler leaves what stands in no source any more. */
  emptied?: string[];
}

const shared: Part = {
  name: 'shared words',
  inputs: ['shared/src/**/*.ts', 'shared/package.json', 'shared/tsconfig.json', 'tsconfig.base.json'],
  after: [],
  command: ['tsc', '-p', '.'],
  cwd: 'shared',
  stamp: 'shared/dist/.built-from',
  seconds: 3,
};

const cms: Part = {
  name: 'CMS and its admin panel',
  inputs: ['cms/src/**/*', 'cms/config/**/*', 'cms/package.json', 'cms/tsconfig.json', 'pnpm-lock.yaml'],
  after: [shared],
  command: ['strapi', 'build', '--silent'],
  cwd: 'cms',
  stamp: 'cms/dist/.built-from',
  seconds: 60,
  emptied: ['cms/dist/src', 'cms/dist/config'],
};

const web: Part = {
  name: 'site',
  inputs: [
    'web/src/**/*',
    'web/public/**/*',
    'web/astro.config.ts',
    'web/package.json',
    'web/tsconfig.json',
    'pnpm-lock.yaml',
  ],
  after: [shared],
  command: ['astro', 'build', '--silent'],
  cwd: 'web',
  stamp: 'web/dist/.built-from',
  seconds: 10,
};

/**
 * Astro makes up a key for server islands in each build, which makes every build another one, and the site would be
 * printed again. We have no server islands: nothing is ever encrypted with it.
 */
const NO_SECRET = Buffer.alloc(32).toString('base64');

function fingerprint(part: Part): string {
  const hash = createHash('sha256');
  for (const before of part.after) hash.update(fingerprint(before));
  const files = globSync(part.inputs, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`).sort();
  for (const path of paths) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return hash.digest('hex');
}

async function compileIfChanged(part: Part): Promise<void> {
  const wanted = fingerprint(part);
  const stamp = inRoot(part.stamp);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say(`Compiling the ${part.name} (about ${part.seconds} s) …`);
  for (const folder of part.emptied ?? []) rmSync(inRoot(folder), { recursive: true, force: true });
  const [command, ...args] = part.command;
  await mustRun(`Compiling the ${part.name}`, inRoot(part.cwd, 'node_modules/.bin', command), args, {
    cwd: inRoot(part.cwd),
    // What is compiled is the same for every database; a wrong setting is told by the start, which knows the cure.
    env: { NODE_ENV: 'production', DATABASE_CLIENT: 'sqlite', DATABASE_URL: '', ASTRO_KEY: NO_SECRET },
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

const PARTS: Record<string, Part[]> = { shared: [shared], cms: [shared, cms], web: [shared, web] };

/**
 * Compiles shared, CMS and site, or only those named and what they need; each only when something that goes into it
 * has changed since the last time.
 * @throws OperatorError with the compiler's output, or when a name is none of the parts.
 */
export async function compileWhatChanged(names: string[] = Object.keys(PARTS)): Promise<void> {
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown)
    throw new OperatorError(`There is no part “${unknown}” to compile; there are: ${Object.keys(PARTS).join(', ')}`);
  for (const part of new Set((names.length > 0 ? names : Object.keys(PARTS)).flatMap((name) => PARTS[name] ?? []))) {
    await compileIfChanged(part);
  }
}
