import { codeOf } from '../../disk/error-code.ts';
import { doPressJob, type PressTools } from './press-job.ts';
import type { JobMessage, ReportMessage } from './press-messages.ts';

/** Does the jobs that the site hands to this process, until the site lets go of it, or is no more. */
export function servePress(tools: PressTools): void {
  // With SIGINT the terminal reaches us too; the site lets go of us when it has stopped in order.
  process.on('SIGINT', () => {});
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ id, job }: JobMessage) => {
    void doPressJob(job, tools).then(
      (report) => tell({ id, report }),
      (error: unknown) => tell({ id, trouble: toTrouble(error) }),
    );
  });
}

function tell(message: ReportMessage): void {
  if (process.connected) process.send?.(message);
}

function toTrouble(error: unknown): { message: string; code: string } {
  return { message: error instanceof Error ? error.message : String(error), code: codeOf(error) };
}
