import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { MINUTE_MS } from '@toasoan/shared/durations';
import type { Log } from '../../log/log.ts';
import type { PressJob, PressReport } from './press-job.ts';
import type { JobMessage, ReportMessage } from './press-messages.ts';

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

/** After so long without a job a press ends, and gives back its memory. */
const IDLE_MS = 10_000;
/** Pages are made of many small things that live for a millisecond: room for them (MiB) saves looking for what is dead. */
const NODE_OPTIONS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=32'];
/** A job takes a fraction of a second, a look through a whole edition some seconds. */
const JOB_WITHIN_MS = 2 * MINUTE_MS;

export interface PressesOptions {
  /** The file that a press runs, and what it is told at its start. */
  file: string;
  arguments: string[];
  count: number;
  log: Pick<Log, 'warn'>;
}

interface Task {
  job: PressJob;
  resolve(report: PressReport): void;
  reject(error: Error): void;
}

interface Press {
  process: ChildProcess;
  task: Task | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** Presses are processes of low priority, started when there is work. */
export function openPresses({ file, arguments: args, count, log }: PressesOptions): Presses {
  const presses = new Set<Press>();
  const waiting: Task[] = [];
  let isClosed = false;
  let lastId = 0;

  function start(): Press {
    const child = fork(file, args, { execArgv: NODE_OPTIONS });
    const press: Press = { process: child, task: undefined, timer: undefined };
    presses.add(press);
    if (child.pid !== undefined) lowerPriority(child.pid);
    child.on('message', (message: ReportMessage) => finish(press, message));
    child.on('error', (error) => lose(press, error.message));
    child.on('exit', (code, signal) => lose(press, `it ended with ${signal ?? `code ${code}`}`));
    return press;
  }

  function distribute(): void {
    while (waiting.length > 0) {
      const press = [...presses].find(({ task }) => !task) ?? (presses.size < count ? start() : undefined);
      const task = press && waiting.shift();
      if (!task) return;
      give(press, task);
    }
  }

  function give(press: Press, task: Task): void {
    clearTimeout(press.timer);
    press.task = task;
    press.timer = setTimeout(() => press.process.kill('SIGKILL'), JOB_WITHIN_MS);
    lastId += 1;
    const message: JobMessage = { id: lastId, job: task.job };
    // A press that cannot be told has ended, or will be found to have: `exit` follows.
    press.process.send(message, () => {});
  }

  function finish(press: Press, message: ReportMessage): void {
    const { task } = press;
    clearTimeout(press.timer);
    press.task = undefined;
    press.timer = setTimeout(() => release(press), IDLE_MS);
    if ('report' in message) task?.resolve(message.report);
    else task?.reject(Object.assign(new Error(message.trouble.message), { code: message.trouble.code }));
    distribute();
  }

  function release(press: Press): void {
    presses.delete(press);
    if (press.process.connected) press.process.disconnect();
  }

  function lose(press: Press, reason: string): void {
    clearTimeout(press.timer);
    presses.delete(press);
    const { task } = press;
    press.task = undefined;
    if (!task) return;
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
      await Promise.all([...presses].map(end));
    },
  };
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or this system knows no priorities.
  }
}

/** Pages take their places in one step, so a press may be ended at any time. */
function end({ process: child }: Press): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
