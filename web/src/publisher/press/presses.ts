import type { Log } from '../../log/log.ts';
import type { PressJob, PressReport } from './press-job.ts';
import { PressProcess, type PressTask } from './press-process.ts';

/** Prints at length without keeping the site from answering. */
export interface Presses {
  /** How many jobs are done at one time. */
  readonly count: number;
  /** @throws PressLost when the press that did it ended; any other Error when nothing can be written. */
  do(job: PressJob): Promise<PressReport>;
  /** How many presses are running now. */
  running(): number;
  /** Ends all presses; what they were at fails. */
  close(): Promise<void>;
}

/** The press ended in the middle of a job; what it had printed is printed. */
export class PressLost extends Error {
  override readonly name = 'PressLost';
}

export interface PressesOptions {
  /** The file that a press runs, and what it is told at its start. */
  file: string;
  arguments: string[];
  count: number;
  log: Pick<Log, 'warn'>;
}

/** Presses are processes of low priority, started when there is work. */
export function openPresses({ file, arguments: args, count, log }: PressesOptions): Presses {
  const presses = new Set<PressProcess>();
  const waiting: PressTask[] = [];
  let isClosed = false;

  function start(): PressProcess {
    const press: PressProcess = new PressProcess(file, args, {
      onFree: distribute,
      onIdle: () => presses.delete(press),
      onLost(task, reason) {
        presses.delete(press);
        if (task) lose(task, reason);
      },
    });
    presses.add(press);
    return press;
  }

  function distribute(): void {
    while (waiting.length > 0) {
      const press = [...presses].find(({ isFree }) => isFree) ?? (presses.size < count ? start() : undefined);
      const task = press && waiting.shift();
      if (!task) return;
      press.give(task);
    }
  }

  function lose(task: PressTask, reason: string): void {
    if (!isClosed) log.warn({ reason }, 'A press was lost; its pages are printed by another');
    task.reject(new PressLost(`A press was lost: ${reason}`));
    if (!isClosed) distribute();
  }

  return {
    count,
    running: () => presses.size,
    do(job) {
      if (isClosed) return Promise.reject(new PressLost('The presses have stopped'));
      return new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        distribute();
      });
    },
    async close() {
      isClosed = true;
      for (const task of waiting.splice(0)) task.reject(new PressLost('The presses have stopped'));
      await Promise.all([...presses].map((press) => press.end()));
    },
  };
}
