import { compileWhatChanged } from './compile-what-changed.ts';
import { runCommand } from './command.ts';
import { inRoot } from './root.ts';
import { run } from './say.ts';
import { loadSettings } from './settings.ts';

type Room = 'bench' | 'cms' | 'web';

/** Runs one file of a room as it is; its exit code becomes ours. */
export async function runFile(room: Room, file: string, args: string[]): Promise<void> {
  const { code } = await runCommand(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
    cwd: inRoot(room),
    env: { NODE_ENV: 'production', INIT_CWD: process.env['INIT_CWD'] ?? process.cwd() },
  });
  process.exitCode = code;
}

/** Runs one file of a room on this machine's settings, with what it needs compiled; its exit code becomes ours. */
export async function runInRoom(
  room: Room,
  file: string,
  args: string[] = [],
  needs: string[] = [room],
): Promise<void> {
  await run(async () => {
    loadSettings();
    await compileWhatChanged(needs);
    await runFile(room, file, args);
  });
}
