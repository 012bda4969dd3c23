import { OperatorError } from './operator-error.ts';

/** A command ends with it when it was typed wrongly. */
const WRONG_USAGE = 2;

/** Whether it is about the command line: a refusal of ours, or of `parseArgs` of node:util. */
function isAboutUsage(error: unknown): error is Error {
  if (error instanceof OperatorError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

/**
 * What `parse` makes of a command line.
 * @throws OperatorError with the help of the command when `parse` refuses the line
 */
export function parseUsage<Command>(help: string, parse: () => Command): Command {
  try {
    return parse();
  } catch (error) {
    if (!isAboutUsage(error)) throw error;
    throw new OperatorError(error.message, { help, exitCode: WRONG_USAGE, cause: error });
  }
}
