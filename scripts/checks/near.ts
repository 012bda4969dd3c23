import { execFileSync } from 'node:child_process';
import { findRoom } from '../rooms/find-room.ts';
import { ROOT } from '../stack/root.ts';
import { commandCheck, type Check } from './tally.ts';
import { relatedCheck, vitestCheck } from './vitest.ts';

/** The tests of the CMS that boot a Strapi, by the rooms whose promises they hold. A test finds no room by its imports: Strapi runs from dist. */
const BOOTING_TESTS: Readonly<Record<string, readonly string[]>> = {
  'cms/src/delivery': ['delivery', 'graphql-contract'],
  'cms/src/feed': ['change-feed', 'printed-articles', 'publish-notifier'],
  'cms/src/page-import': ['page-import/import-saved-page'],
  'cms/src/pictures': ['media-library', 'body-figures'],
  'cms/src/readers/comments': ['moderation-desk', 'comment-risk'],
  'cms/src/readers/data': ['reader-data'],
  'cms/src/readers/intake': ['intake'],
  'cms/src/readers/polls': ['poll-chain'],
  'cms/src/roles': ['roles', 'public-access'],
  'cms/src/rules': ['document-rules'],
  'cms/src/store': ['database', 'feed-order'],
  'cms/src/strapi': ['graphql-contract', 'public-access'],
  'cms/src/words': ['admin-views', 'admin-words', 'input-limits'],
};

/** The type checks of a side, by the beginning of the paths in it. */
const TYPE_CHECKS: Readonly<Record<string, readonly Check[]>> = {
  'bench/': [commandCheck('types: bench', 'bench', 'tsc', ['-p', '.', '--noEmit'])],
  'cms/src/admin/': [commandCheck('types: the admin panel', 'cms', 'tsc', ['-p', 'src/admin'])],
  'cms/src/': [commandCheck('types: cms', 'cms', 'tsc', ['-p', '.', '--noEmit'])],
  'cms/tests/': [commandCheck('types: tests of the CMS', 'cms', 'tsc', ['-p', 'tests'])],
  'e2e/': [commandCheck('types: e2e', 'e2e', 'tsc', ['-p', '.', '--noEmit'])],
  'scripts/': [commandCheck('types: scripts', '.', 'tsc', ['-p', 'scripts'])],
  'shared/': [commandCheck('types: shared', 'shared', 'tsc', ['-p', '.', '--noEmit'])],
  'testing/': [commandCheck('types: testing', 'testing', 'tsc', ['-p', '.', '--noEmit'])],
  'web/': [commandCheck('types: web', 'web', 'astro', ['check', '--silent'])],
};

/** The packages whose tests find by their imports what a change touches; the CMS has a project for those that boot nothing. */
const RELATED: Readonly<Record<string, string | undefined>> = { shared: undefined, web: undefined, cms: 'unit' };

/** What is checked near a change, and what is left to `npm test`. */
export interface Near {
  checks: Check[];
  leftOut: string;
}

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);

/** What is not committed yet, or, when all is, what the last commit changed. */
export function findChangedFiles(): string[] {
  const uncommitted = [
    ...git('diff', '--name-only', '--diff-filter=d', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  return uncommitted.length > 0 ? uncommitted : git('diff', '--name-only', '--diff-filter=d', 'HEAD~1', 'HEAD');
}

/** Lint of the files that changed, types of the sides they lie in, and the tests that hold their rooms. */
export function toNear(changed: readonly string[]): Near {
  const code = changed.filter((file) => /\.(?:astro|js|mjs|mts|ts|tsx)$/u.test(file));
  const lint =
    code.length > 0
      ? [commandCheck('ESLint: what changed', '.', 'eslint', ['--max-warnings=0', '--no-warn-ignored', ...code])]
      : [];
  const prettier = commandCheck('Prettier: what changed', '.', 'prettier', ['--check', '--ignore-unknown', ...changed]);
  const types = Object.entries(TYPE_CHECKS).flatMap(([side, checks]) =>
    code.some((file) => file.startsWith(side)) ? checks : [],
  );
  return {
    checks: [prettier, ...lint, ...types, ...toRelated(code), ...toBooting(changed)],
    leftOut: 'end to end, bench, PostgreSQL, knip, and the tests of rooms that only share data with those that changed',
  };
}

function toRelated(code: readonly string[]): Check[] {
  const related = Object.entries(RELATED).flatMap(([side, project]) => {
    const inside = code.filter((file) => file.startsWith(`${side}/`) && !file.startsWith('cms/tests/'));
    return inside.length > 0 ? [relatedCheck(`tests of ${side} near the change`, side, inside, project)] : [];
  });
  const touchesScripts = code.some((file) => file.startsWith('scripts/'));
  return touchesScripts ? [...related, vitestCheck('unit tests: scripts', 'scripts')] : related;
}

function toBooting(changed: readonly string[]): Check[] {
  const byRoom = changed.flatMap((file) => BOOTING_TESTS[findRoom(file)?.path ?? ''] ?? []);
  const own = changed.flatMap((file) => /^cms\/tests\/(?<name>.+)\.test\.ts$/u.exec(file)?.groups?.['name'] ?? []);
  const files = [...new Set([...byRoom, ...own])].map((name) => `tests/${name}.test.ts`);
  return files.length > 0 ? [vitestCheck('CMS on SQLite near the change', 'cms', 'sqlite', files)] : [];
}
