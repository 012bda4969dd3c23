import { doPressJob, type PressJob, type PressTools } from './press-job.ts';
import { PressLost, type Presses } from './presses.ts';

/** For tests: presses that are no processes. `before` is asked before each job and may hold it, or fail it. */
export function createPressesInProcess(
  tools: Omit<PressTools, 'picturesInUse'>,
  before: (job: PressJob) => Promise<void> | void = () => {},
): Presses {
  let isClosed = false;
  return {
    count: 2,
    running: () => 0,
    async do(job) {
      await before(job);
      if (isClosed) throw new PressLost('The presses have stopped');
      return doPressJob(job, { ...tools, picturesInUse: () => [] });
    },
    async close() {
      isClosed = true;
    },
  };
}
