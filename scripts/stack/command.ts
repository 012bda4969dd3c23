import { spawn } from 'node:child_process';
import { OperatorError } from '../../shared/src/operator-error.ts';
import { ROOT } from './root.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

interface CommandOptions {
  cwd?: string;
  env?: Record<string, string | undefined>;
  /** Keep the output to show it only on failure. */
  quiet?: boolean;
}

/** Runs a command to its end and gives its exit code and, when quiet, what it printed. */
export function runCommand(
  command: string,
  args: string[],
  { cwd = ROOT, env = {}, quiet = false }: CommandOptions = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // A process group of its own: what the command starts in turn ends with it.
      detached: true,
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    const endWithUs = () => {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
      // Commands that run beside this one end with us too.
      setImmediate(() => process.exit(130));
    };
    for (const signal of SIGNALS) process.on(signal, endWithUs);
    child.on('exit', (code) => {
      for (const signal of SIGNALS) process.off(signal, endWithUs);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** As `runCommand`, quietly. @throws OperatorError with the command's output when it fails. */
export async function mustRun(
  what: string,
  command: string,
  args: string[],
  options: CommandOptions = {},
): Promise<void> {
  const { code, output } = await runCommand(command, args, { quiet: true, ...options });
  if (code !== 0) throw new OperatorError(`${what} failed (exit code ${code}). Its output:\n\n${output.trimEnd()}`);
}
