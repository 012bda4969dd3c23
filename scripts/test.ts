import { availableParallelism } from 'node:os';
import { OperatorError } from '../shared/src/operator-error.ts';
import { commandCheck, type Check, type Tally } from './checks/tally.ts';
import { findChangedFiles, toNear } from './checks/near.ts';
import { playwrightCheck } from './checks/playwright.ts';
import { vitestCheck } from './checks/vitest.ts';
import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { run, say } from './stack/say.ts';

const CHECKS: Record<string, Check[]> = {
  lint: [
    commandCheck('Prettier: one way to write', '.', 'prettier', ['--check', '.']),
    commandCheck('ESLint: house rules and the arrows between rooms', '.', 'eslint', ['.', '--max-warnings=0']),
    commandCheck('knip: nothing unused', '.', 'knip', []),
  ],
  types: [
    commandCheck('types: shared', 'shared', 'tsc', ['-p', '.', '--noEmit']),
    commandCheck('types: scripts', '.', 'tsc', ['-p', 'scripts']),
    commandCheck('types: cms', 'cms', 'tsc', ['-p', '.', '--noEmit']),
    commandCheck('types: the admin panel', 'cms', 'tsc', ['-p', 'src/admin']),
    commandCheck('types: tests of the CMS', 'cms', 'tsc', ['-p', 'tests']),
    commandCheck('types: web', 'web', 'astro', ['check', '--silent']),
    commandCheck('types: bench', 'bench', 'tsc', ['-p', '.', '--noEmit']),
    commandCheck('types: testing', 'testing', 'tsc', ['-p', '.', '--noEmit']),
    commandCheck('types: e2e', 'e2e', 'tsc', ['-p', '.', '--noEmit']),
    commandCheck('types of the GraphQL operations are fresh', 'web', 'graphql-codegen', [
      '--config',
      'codegen.ts',
      '--check',
    ]),
  ],
  unit: [
    vitestCheck('unit tests: shared', 'shared'),
    vitestCheck('unit tests: scripts', 'scripts'),
    vitestCheck('unit tests: CMS', 'cms', 'unit'),
    vitestCheck('unit tests: web', 'web'),
  ],
  bench: [vitestCheck('volume generator and bench', 'bench')],
  cms: [vitestCheck('CMS on SQLite', 'cms', 'sqlite'), vitestCheck('CMS on PostgreSQL', 'cms', 'postgres')],
  e2e: [playwrightCheck('end to end in Chromium')],
};

const COMPILED: Check = {
  name: 'compiled: shared, CMS with its admin panel, site',
  async run() {
    try {
      await compileWhatChanged();
      return { passed: 1, failed: 0, skipped: 0 };
    } catch (error) {
      console.log((error as Error).message);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  },
};

/** What `npm test -- near` runs instead of a group. */
function nearChecks(): Check[] {
  const changed = findChangedFiles();
  const { checks, leftOut } = toNear(changed);
  say(`Near ${changed.length} changed files; left out: ${leftOut}`);
  return checks;
}

function chosenChecks(names: string[]): Check[] {
  if (names.length === 1 && names[0] === 'near') return nearChecks();
  const unknown = names.find((name) => !(name in CHECKS));
  if (unknown)
    throw new OperatorError(
      `There is no group of tests “${unknown}”; there are: near, ${Object.keys(CHECKS).join(', ')}`,
    );
  return (names.length > 0 ? names : Object.keys(CHECKS)).flatMap((name) => CHECKS[name] ?? []);
}

/** Quiet checks that follow one another run side by side, one for each core; the others have the machine to themselves. */
function toBatches(checks: Check[]): Check[][] {
  const batches: Check[][] = [];
  for (const check of checks) {
    const last = batches.at(-1);
    if (check.isQuiet && last?.at(-1)?.isQuiet) last.push(check);
    else batches.push([check]);
  }
  return batches;
}

async function runBatch(batch: Check[]): Promise<Tally[]> {
  const left = batch.values();
  const tallies: Tally[] = [];
  async function work(): Promise<void> {
    for (const check of left) tallies.push(await runCheck(check));
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return tallies;
}

async function runCheck(check: Check): Promise<Tally> {
  if (!check.isQuiet) say(check.name);
  const startedAt = Date.now();
  const tally = await check.run();
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  say(
    `${check.name}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${Math.round((Date.now() - startedAt) / 1000)} s)`,
  );
  return tally;
}

await run(async () => {
  const checks = chosenChecks(process.argv.slice(2));
  const total = await runCheck(COMPILED);
  for (const batch of total.failed === 0 ? toBatches(checks) : []) {
    for (const tally of await runBatch(batch)) {
      total.passed += tally.passed;
      total.failed += tally.failed;
      total.skipped += tally.skipped;
    }
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
});
