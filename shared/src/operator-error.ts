/** With what a failure for the operator is shown and ends the process. */
interface OperatorErrorOptions extends ErrorOptions {
  /** How the command is used, shown below the message. */
  help?: string;
  /** What the process ends with; 1 when it is not given. */
  exitCode?: number;
}

/**
 * Something outside the code stands in the way, and an operator must do something. The message is the whole story: what
 * happened, why, and what to do; it is shown without a stack.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly help: string | undefined;
  readonly exitCode: number;

  constructor(message: string, { help, exitCode = 1, ...options }: OperatorErrorOptions = {}) {
    super(message, options);
    this.help = help;
    this.exitCode = exitCode;
  }
}

/** What a person at the terminal reads of a failure: of one that they can mend the message, of any other the stack, too. */
export function describeFailure(error: unknown): string {
  if (error instanceof OperatorError)
    return [error.message, error.help].filter((part) => part !== undefined).join('\n\n');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
