import { inRoot } from '../stack/root.ts';
import { type Check, runnerCheck, type Tally } from './tally.ts';

interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
}

function toTally(results: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = results as VitestResults;
  const brokenFiles = numFailedTests === 0 ? numFailedTestSuites : 0;
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles, skipped: numPendingTests };
}

/** The vitest suite of a room, or one project of it, or some files of that. */
export function vitestCheck(name: string, room: string, project?: string, files: readonly string[] = []): Check {
  return vitestRun(name, room, ['run', ...toProject(project), ...files]);
}

/** The tests of a room that import these files, named from the root of the repository, by whatever way; there may be none. */
export function relatedCheck(name: string, room: string, files: readonly string[], project?: string): Check {
  const inRoom = files.map((file) => inRoot(file));
  return vitestRun(name, room, ['related', '--run', '--passWithNoTests', ...toProject(project), ...inRoom]);
}

const toProject = (project: string | undefined) => (project === undefined ? [] : ['--project', project]);

function vitestRun(name: string, room: string, args: readonly string[]): Check {
  return runnerCheck(
    name,
    room,
    (resultsFile) => ({
      command: inRoot('node_modules/.bin/vitest'),
      args: [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`],
    }),
    toTally,
  );
}
