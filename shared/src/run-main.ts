import { describeFailure, OperatorError } from './operator-error.ts';

/** What a command needs of node's `process`. */
interface Program {
  exitCode?: number | string | null | undefined;
  stderr: { write(text: string): unknown };
}

/** Runs the main function of a command. A failure is shown as the operator reads it and sets the exit code; nothing is thrown. */
export async function runMain(program: Program, main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    program.stderr.write(`✗ ${describeFailure(error)}\n`);
    program.exitCode = error instanceof OperatorError ? error.exitCode : 1;
  }
}
