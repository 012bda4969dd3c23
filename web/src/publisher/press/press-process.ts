import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { MINUTE_MS } from '@toasoan/shared/durations';
import type { PressJob, PressReport } from './press-job.ts';
import type { JobMessage, ReportMessage } from './press-messages.ts';

/** After so long without a job a press ends, and gives back its memory. */
const IDLE_MS = 10_000;
/** Pages are made of many small things that live for a millisecond: room for them (MiB) saves looking for what is dead. */
const NODE_OPTIONS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=32'];
/** A job takes a fraction of a second, a look through a whole edition some seconds. */
const JOB_WITHIN_MS = 2 * MINUTE_MS;

/** A job, and who waits for it. */
export interface PressTask {
  job: PressJob;
  resolve(report: PressReport): void;
  reject(error: Error): void;
}

export interface PressEvents {
  /** It has done its task and may be given another. */
  onFree(): void;
  /** It has had no task for long, and ends. */
  onIdle(): void;
  /** It has ended, perhaps in the middle of a task. */
  onLost(task: PressTask | undefined, reason: string): void;
}

/** A press: a process of low priority that does one task at a time. */
export class PressProcess {
  readonly #child: ChildProcess;
  readonly #events: PressEvents;
  #task: PressTask | undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastId = 0;

  constructor(file: string, args: string[], events: PressEvents) {
    this.#events = events;
    this.#child = fork(file, args, { execArgv: NODE_OPTIONS });
    if (this.#child.pid !== undefined) lowerPriority(this.#child.pid);
    this.#child.on('message', (message: ReportMessage) => this.#finish(message));
    this.#child.on('error', (error) => this.#lose(error.message));
    this.#child.on('exit', (code, signal) => this.#lose(`it ended with ${signal ?? `code ${code}`}`));
  }

  get isFree(): boolean {
    return this.#task === undefined;
  }

  give(task: PressTask): void {
    this.#task = task;
    this.#setTimer(JOB_WITHIN_MS, () => this.#child.kill('SIGKILL'));
    this.#lastId += 1;
    const message: JobMessage = { id: this.#lastId, job: task.job };
    // A press that cannot be told has ended, or will be found to have: `exit` follows.
    this.#child.send(message, () => {});
  }

  /** Pages take their places in one step, so a press may be ended at any time. */
  end(): Promise<void> {
    const child = this.#child;
    return new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  }

  #finish(message: ReportMessage): void {
    const task = this.#takeTask();
    this.#setTimer(IDLE_MS, () => this.#letGo());
    if ('report' in message) task?.resolve(message.report);
    else task?.reject(Object.assign(new Error(message.trouble.message), { code: message.trouble.code }));
    this.#events.onFree();
  }

  #letGo(): void {
    this.#events.onIdle();
    if (this.#child.connected) this.#child.disconnect();
  }

  #lose(reason: string): void {
    clearTimeout(this.#timer);
    this.#events.onLost(this.#takeTask(), reason);
  }

  #takeTask(): PressTask | undefined {
    const task = this.#task;
    this.#task = undefined;
    return task;
  }

  #setTimer(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or this system knows no priorities.
  }
}
