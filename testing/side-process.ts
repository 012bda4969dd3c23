import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The folder of the repository. */
export const ROOT = dirname(import.meta.dirname);

/** A server process that tests may kill and start again; what it prints is kept for the report of a failure. */
export interface ServerProcess {
  start(): Promise<void>;
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  printed(): string;
}

/** Describes a server; `start` resolves when its health address answers. */
export function serverProcess(
  room: 'cms' | 'web',
  command: string,
  args: string[],
  env: Record<string, string>,
  healthUrl: string,
): ServerProcess {
  let child: ChildProcess | undefined;
  let output = '';
  const hasEnded = () => !child || child.exitCode !== null || child.signalCode !== null;
  return {
    async start() {
      child = spawn(command, args, {
        cwd: join(ROOT, room),
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const keep = (chunk: Buffer) => (output += chunk.toString());
      child.stdout?.on('data', keep);
      child.stderr?.on('data', keep);
      for (let attempt = 0; attempt < 600; attempt += 1) {
        if (hasEnded()) throw new Error(`${room} stopped while starting:\n${output}`);
        const answer = await fetch(healthUrl).catch(() => undefined);
        if (answer?.ok) return;
        await wait(100);
      }
      throw new Error(`${room} did not become healthy within a minute:\n${output}`);
    },
    async stop(signal = 'SIGTERM') {
      const running = child;
      if (!running || hasEnded()) return;
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      running.kill(signal);
      await ended;
    },
    printed: () => output,
  };
}

/** Runs a command to its end. */
export function runToEnd(
  room: 'cms' | 'web',
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: join(ROOT, room),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
