import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot, ROOT } from '../stack/root.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...globSync('{docs,demo}/*.md', { cwd: ROOT })];
const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Paths of the repository, in backquotes: `cms/src/…`, without wildcards and places to fill in; `web/media` is of a data folder. */
const PATH = /`((?:bench|cms|demo|docs|e2e|scripts|shared|testing|web\/(?:src|testing))\/[\w./[\]-]+)`/gu;
const LINK = /\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/gu;
const COMMAND = /\bnpm run (?:-s |--silent )?([\w:-]+)/gu;

const findAll = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(inRoot(document), 'utf8');
  const prose = text.replaceAll(/^```[\s\S]*?^```/gmu, '').replaceAll(/`[^`\n]*`/gu, '');

  it('names only paths that there are', () => {
    const isCompiled = (path: string) => path.includes('/dist');
    const missing = findAll(text, PATH).filter((path) => !isCompiled(path) && !existsSync(inRoot(path)));
    expect(missing).toEqual([]);
  });

  it('links only to files that there are', () => {
    const missing = findAll(prose, LINK).filter((link) => !existsSync(join(ROOT, dirname(document), link)));
    expect(missing).toEqual([]);
  });

  it('names only commands that there are', () => {
    expect(findAll(text, COMMAND).filter((command) => !(command in scripts))).toEqual([]);
  });
});

it('README.md names every command', () => {
  const named = readFileSync(inRoot('README.md'), 'utf8');
  const isNamed = (name: string) =>
    named.includes(`npm run ${name}`) || named.includes(`npm ${name}`) || named.includes(`\`${name}\``);
  expect(Object.keys(scripts).filter((name) => !isNamed(name))).toEqual([]);
});
