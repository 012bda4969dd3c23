import type { ChildProcess } from 'node:child_process';

const GRACE_MS = 10_000;

/** What must be undone however the run ends: processes to stop, folders to remove. */
export interface Cleanup {
  /** Gives back what takes the step off the list, without doing it. */
  add(undo: () => Promise<void> | void): () => void;
  /** Undoes everything, the last first, and resolves when all is done, no matter who began it; a step that fails is reported. */
  run(): Promise<void>;
}

export function createCleanup(): Cleanup {
  const steps: (() => Promise<void> | void)[] = [];
  let running: Promise<void> = Promise.resolve();
  async function undoAll(): Promise<void> {
    for (let step = steps.pop(); step; step = steps.pop()) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
  }
  return {
    add(undo) {
      steps.push(undo);
      return () => void steps.splice(steps.indexOf(undo), steps.includes(undo) ? 1 : 0);
    },
    run() {
      running = running.then(undoAll);
      return running;
    },
  };
}

/** Ends a process that leads a group of its own, and the group with it: politely, then by force. */
export async function endGroup(leader: ChildProcess): Promise<void> {
  const { pid } = leader;
  if (pid === undefined) return;
  if (leader.exitCode === null && leader.signalCode === null) {
    const ended = new Promise<void>((resolve) => leader.once('exit', () => resolve()));
    leader.kill('SIGTERM');
    const killer = setTimeout(() => leader.kill('SIGKILL'), GRACE_MS);
    await ended;
    clearTimeout(killer);
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}
