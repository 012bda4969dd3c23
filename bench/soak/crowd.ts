import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadersNewsroom } from '../readers/newsroom.ts';
import { toAddress } from '../readers/readers.ts';
import { visit } from './acts.ts';
import { openBrowser } from './browser.ts';
import { createExpectations, type Expectations } from './expectations.ts';
import type { Targets } from './targets.ts';

export interface Crowd {
  /** What readers were told is kept. */
  expected: Expectations;
  /** Times no answer came, since something was dead. */
  failures(): number;
  /** Resolves when nobody sends any more. */
  stop(): Promise<void>;
}

export interface CrowdPlace {
  newsroom: ReadersNewsroom;
  targets: Targets;
  /** Where the web nodes listen. */
  nodes: readonly string[];
  /** The words that begin every comment of the run. */
  run: string;
}

const READERS_AT_ONCE = 6;
const REST_MS = 20;
/** No multiple of what readers do by turns (acts.ts). */
const TURNS_AT_ONE_NODE = 5;

/** Readers who do something by turns, each in a new browser, as fast as they are answered. */
export function startCrowd({ newsroom, targets, nodes, run }: CrowdPlace): Crowd {
  const expected = createExpectations();
  let [turn, failures, isStopping] = [0, 0, false];

  async function sendOn(): Promise<void> {
    while (!isStopping) {
      turn += 1;
      const own = turn;
      const browser = openBrowser(newsroom, toAddress(own), () => {
        failures += 1;
      });
      // One that does the same as another begins at another node.
      const first = Math.floor(own / TURNS_AT_ONE_NODE);
      const toNode = (step: number) => nodes[(first + step) % nodes.length] ?? '';
      await visit({ browser, own, run, targets, expected, toNode });
      await sleep(REST_MS);
    }
  }

  const running = Promise.all(Array.from({ length: READERS_AT_ONCE }, sendOn));
  return {
    expected,
    failures: () => failures,
    async stop() {
      isStopping = true;
      await running;
    },
  };
}
