import { runMain } from '../../shared/src/run-main.ts';

/** Tells the person at the terminal what is happening. */
export function say(message: string): void {
  console.log(`• ${message}`);
}

/** Runs a script's main function; an `OperatorError` ends it with its message alone, anything else with its stack. */
export function run(main: () => Promise<void>): Promise<void> {
  return runMain(process, main);
}
