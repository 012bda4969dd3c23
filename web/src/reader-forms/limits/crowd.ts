import { toFormLimit, toWaitSeconds, WINDOW_SECONDS } from './form-limits.ts';
import { TOKEN_LIFE_MS, type FormToken } from '../form-token.ts';
import { findSolvedTask, PROOF_LIFE_SECONDS, toChallenge } from './proof-of-work.ts';
import type { Turns } from './turns.ts';

/** Those who have sent one form from one network within WINDOW_SECONDS. */
export interface Crowd {
  /** How many forms have come. */
  count(): Promise<number>;
  /** Counts one more, and says how many there are with it. */
  take(): Promise<number>;
  /** Whether so many are too many to be let in as they are. */
  isDense(count: number): boolean;
  /** A task for one of the crowd; the harder, the more there are. */
  newTask(count: number): Promise<string>;
  /** Whether the task is solved; each is good once. */
  isSolved(proof: string): Promise<boolean>;
  /** When the next one is let in who solves no task. */
  newPlace(): Promise<Date>;
  /** Whether the place in the queue that this token stands for has come; each is good once. */
  hasWaited(token: FormToken): Promise<boolean>;
}

export interface CrowdContext {
  action: string;
  networkKey: string;
  turns: Turns;
  now: Date;
  readerSecret: string;
}

export function findCrowd({ action, networkKey, turns, now, readerSecret }: CrowdContext): Crowd {
  const { perNetwork } = toFormLimit(action);
  const name = `${action}:${networkKey}`;

  const isFirst = async (used: string, seconds: number) => (await turns.take(used, seconds)) === 1;

  return {
    count: () => turns.count(`network:${name}`),
    take: () => turns.take(`network:${name}`, WINDOW_SECONDS),
    isDense: (count) => count > perNetwork,
    newTask: (count) => toChallenge({ action, networkKey }, Math.floor(count / perNetwork), now, readerSecret),
    async isSolved(proof) {
      const task = await findSolvedTask(proof, { action, networkKey }, now, readerSecret);
      return task !== undefined && isFirst(`task:${task}`, PROOF_LIFE_SECONDS);
    },
    async newPlace() {
      const position = await turns.take(`waiting:${name}`, WINDOW_SECONDS);
      return new Date(now.getTime() + toWaitSeconds(position) * 1000);
    },
    async hasWaited({ opensAt, nonce }) {
      return opensAt !== null && opensAt <= now && isFirst(`waited:${nonce}`, (2 * TOKEN_LIFE_MS) / 1000);
    },
  };
}
