import type { PressJob, PressReport } from './press-job.ts';

/** From the site to a press. */
export interface JobMessage {
  id: number;
  job: PressJob;
}

/** From a press to the site: what became of the job; `trouble` when nothing could be written. */
export type ReportMessage = { id: number } & ({ report: PressReport } | { trouble: { message: string; code: string } });
