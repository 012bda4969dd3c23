import { spawn } from 'node:child_process';
import { type Cleanup, endGroup } from './cleanup.ts';
import { sampleMemory } from './memory-sampler.ts';

const OUTPUT_KEPT = 4_000;

export interface Run {
  seconds: number;
  peakMemoryMib: number;
}

/**
 * Runs a command to its end and measures it with all that it starts.
 * @throws Error with the end of its output when it fails
 */
export async function runMeasured(
  { command, args, cwd, env }: { command: string; args: string[]; cwd: string; env: Record<string, string> },
  cleanup: Cleanup,
): Promise<Run> {
  const startedAt = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const forget = cleanup.add(() => endGroup(child));
  const memory = sampleMemory(child.pid === undefined ? [] : [child.pid]);
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-OUTPUT_KEPT));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const seconds = (performance.now() - startedAt) / 1000;
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (exit code ${code}):\n${output}`);
    return { seconds, peakMemoryMib: await memory.stop() };
  } finally {
    await memory.stop();
    forget();
  }
}
