import { doPressJob, type PressJob, type PressTools } from './press-job.ts';
import { PressLost, type Presses } from './presses.ts';

/** For tests: presses that are no processes. `before` is asked before each job and may hold it, or fail it. */
export function createPressesInProcess(
  tools: Omit<PressTools, 'picturesInUse'>,
  before: (job: PressJob) => Promise<void> | void = () => {},
): Presses {
  let isClosed = false;
  let running = 0;
  return {
    count: 2,
    running: () => running,
    async do(job) {
      running += 1;
      try {
        await before(job);
        if (isClosed) throw new PressLost('The presses have stopped');
        return await doPressJob(job, { ...tools, picturesInUse: () => [] });
      } finally {
        running -= 1;
      }
    },
    async close() {
      isClosed = true;
    },
  };
}
