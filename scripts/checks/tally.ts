import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../stack/command.ts';
import { inRoot } from '../stack/root.ts';

/** How many tests passed and failed; `notes` are what a person should know besides (skipped for want of something). */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** One thing that `npm test` does. */
export interface Check {
  name: string;
  /** It says something only when it fails, so that others may run beside it. */
  isQuiet?: boolean;
  run(): Promise<Tally>;
}

/** A command of a room that holds or does not: one test. Its output is shown when it fails. */
export function commandCheck(name: string, room: string, binary: string, args: string[]): Check {
  return {
    name,
    isQuiet: true,
    async run() {
      const { code, output } = await runCommand(inRoot(room, 'node_modules/.bin', binary), args, {
        cwd: inRoot(room),
        quiet: true,
      });
      if (code !== 0) console.log(output.trimEnd());
      return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
    },
  };
}

/** A test runner that writes its figures to a JSON file. A run that breaks off before that counts as one failure. */
export function runnerCheck(
  name: string,
  cwd: string,
  toCommand: (resultsFile: string) => { command: string; args: string[]; env?: Record<string, string> },
  toTally: (results: unknown) => Tally,
): Check {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'toasoan-results-'));
      const resultsFile = join(folder, 'results.json');
      try {
        const { command, args, env = {} } = toCommand(resultsFile);
        const { code } = await runCommand(command, args, { cwd: inRoot(cwd), env });
        const tally = toTally(JSON.parse(readFileSync(resultsFile, 'utf8')));
        return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
      } catch (error) {
        console.log(`${name} broke off: ${(error as Error).message}`);
        return { passed: 0, failed: 1, skipped: 0 };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
