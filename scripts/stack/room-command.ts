import { compileWhatChanged } from './compile-what-changed.ts';
import { runCommand } from './command.ts';
import { inRoot } from './root.ts';
import { run } from './say.ts';
import { loadSettings } from './settings.ts';

/** Runs one file of a room on this machine's settings, with what it needs compiled; its exit code becomes ours. */
export async function runInRoom(
  room: 'bench' | 'cms' | 'web',
  file: string,
  args: string[] = [],
  needs: string[] = [room],
): Promise<void> {
  await run(async () => {
    loadSettings();
    await compileWhatChanged(needs);
    const { code } = await runCommand(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
      cwd: inRoot(room),
      env: { NODE_ENV: 'production', INIT_CWD: process.env['INIT_CWD'] ?? process.cwd() },
    });
    process.exitCode = code;
  });
}
