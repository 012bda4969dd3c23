/** A failure whose message is the whole story: what happened, why, and the cure. Printed without a stack. */
export class Stop extends Error {}

/** Tells the person at the terminal what is happening. */
export function say(message: string): void {
  console.log(`• ${message}`);
}

/** Runs a script's main function; a `Stop` ends it with its message alone, anything else with its stack. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(
      `\n✗ ${error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
