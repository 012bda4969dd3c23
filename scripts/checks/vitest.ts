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

/** The vitest suite of a room, or one project of it. */
export function vitestCheck(name: string, room: string, project?: string): Check {
  return runnerCheck(
    name,
    room,
    (resultsFile) => ({
      command: inRoot('node_modules/.bin/vitest'),
      args: [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${resultsFile}`,
        ...(project === undefined ? [] : ['--project', project]),
      ],
    }),
    toTally,
  );
}
