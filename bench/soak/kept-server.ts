import { setTimeout as sleep } from 'node:timers/promises';
import type { Cleanup } from '../measure/cleanup.ts';
import type { NewsroomSettings } from '../newsroom/newsroom-settings.ts';
import { type ServerProcess, startServer } from '../newsroom/server-process.ts';

/** A side of the newsroom that is started again whenever it ends, as systemd would. */
export interface KeptServer {
  kill(): void;
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 300;

export function keepRunning(
  side: 'cms' | 'web',
  running: ServerProcess,
  settings: NewsroomSettings,
  cleanup: Cleanup,
): KeptServer {
  let server = running;
  let isStopping = false;
  const watching = (async () => {
    while (!isStopping) {
      await sleep(LOOK_EVERY_MS);
      if (isStopping || isRunning(server)) continue;
      await server.stop();
      server = startServer(side, settings, cleanup);
    }
  })();
  return {
    kill() {
      if (isRunning(server)) process.kill(-server.pid, 'SIGKILL');
    },
    async stop() {
      isStopping = true;
      await watching;
      await server.stop();
    },
  };
}

function isRunning(server: ServerProcess): boolean {
  try {
    server.assertRunning();
    return true;
  } catch {
    return false;
  }
}
