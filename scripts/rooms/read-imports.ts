import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One file imports another; both are named from the root of the repository. */
export interface Import {
  from: string;
  to: string;
}

const SOURCE = /\.(?:astro|mts|ts|tsx)$/u;
const GENERATED = /(?:^|\/)(?:generated|dist)\/|\.d\.ts$/u;
const IMPORTED = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|new URL\(\s*)'((?:\.{1,2}\/|@toasoan\/)[^']+)'/gu;

/** The source files that git tracks or would track, named from `root`. */
export function listSources(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  const isSource = (file: string) => SOURCE.test(file) && !GENERATED.test(file) && existsSync(join(root, file));
  return listed.split('\n').filter(isSource);
}

/** What these files import of one another and of the packages of this repository. */
export function readImports(root: string, files: readonly string[]): Import[] {
  return files.flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8');
    return [...text.matchAll(IMPORTED)].flatMap(([, specifier = '']) => {
      const to = resolveImport(root, from, specifier);
      return to === undefined ? [] : [{ from, to }];
    });
  });
}

/** The packages of the repository by what their names lead to. */
const PACKAGES: readonly (readonly [name: string, folder: string])[] = [
  ['@toasoan/shared/', 'shared/src/'],
  ['@toasoan/testing/', 'testing/'],
];

const IS_CODE = /\.(?:astro|css|mts|ts|tsx)$/u;

/** The source file that an import names, from the root of the repository; undefined when it is none of ours. */
export function resolveImport(root: string, from: string, specifier: string): string | undefined {
  const ours = PACKAGES.find(([name]) => specifier.startsWith(name));
  if (!ours && !specifier.startsWith('.')) return undefined;
  const path = ours ? specifier.replace(ours[0], ours[1]) : normalize(join(dirname(from), specifier));
  return [path, `${path}.ts`, `${path}.tsx`].find((file) => IS_CODE.test(file) && existsSync(join(root, file)));
}
