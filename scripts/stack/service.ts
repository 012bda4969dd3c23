import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError } from '../../shared/src/operator-error.ts';
import { say } from './say.ts';

const STOP_GRACE_MS = 15_000;
const START_LIMIT_MS = 120_000;
const RESTART_DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

/** A long-running part of the newsroom: how it is started and where it answers when it is ready. */
export interface ServiceDescription {
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  /** Without one the service counts as ready at once. */
  healthUrl?: string;
}

/** A service that is started again when it dies, until it is stopped. */
export interface Service {
  /** Resolves when it first answers. Rejects with an `OperatorError` when it ends or stays silent before that. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

function spawnService({ command, args, cwd, env }: ServiceDescription): ChildProcess {
  // Its own process group: Ctrl-C reaches only the start script, which stops the services in their order.
  return spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit', detached: true });
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function waitUntilHealthy({ name, healthUrl }: ServiceDescription, child: ChildProcess): Promise<void> {
  if (healthUrl === undefined) return;
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new OperatorError(`The ${name} stopped while starting; the reason stands above.`);
    const answer = await fetch(healthUrl).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new OperatorError(`The ${name} did not answer at ${healthUrl} within two minutes.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS);
  await ended;
  clearTimeout(killer);
}

/** Waits before a service is started again: `wait`, or a test's. */
type Pause = (milliseconds: number) => Promise<unknown>;

/** Starts a service at once; when it dies later it is started again, with growing pauses. */
export function startService(description: ServiceDescription, pauseFor: Pause = wait): Service {
  let stopping = false;
  let child = spawnService(description);
  const keepAlive = (failures: number) => {
    const startedAt = Date.now();
    child.once('exit', (code, signal) => {
      if (stopping) return;
      const pause = RESTART_DELAYS_MS[Math.min(failures, RESTART_DELAYS_MS.length - 1)] ?? 0;
      say(
        `The ${description.name} stopped unexpectedly (${signal ?? `exit code ${code}`}); starting it again in ${pause / 1000} s`,
      );
      void pauseFor(pause).then(() => {
        if (stopping) return;
        child = spawnService(description);
        keepAlive(Date.now() - startedAt > START_LIMIT_MS ? 0 : failures + 1);
      });
    });
  };
  const ready = waitUntilHealthy(description, child).then(() => {
    if (hasEnded(child))
      throw new OperatorError(`The ${description.name} stopped while starting; the reason stands above.`);
    keepAlive(0);
  });
  const stop = async () => {
    stopping = true;
    await end(child);
  };
  return { ready, stop };
}

/** Stops services, the last started first, so that the site does not report that the CMS is away. */
export async function stopAll(services: Service[]): Promise<void> {
  for (const service of services.toReversed()) await service.stop();
}

/** Stops the services and ends this process when the person (Ctrl-C) or the machine asks for it. */
export function stopOnSignal(services: Service[]): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('Stopping …');
    await stopAll(services);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
}
