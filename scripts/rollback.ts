import { runFile } from './stack/room-command.ts';
import { run } from './stack/say.ts';
import { loadSettings } from './stack/settings.ts';

// Nothing is compiled first: what was compiled last may be what is at fault.
await run(async () => {
  loadSettings();
  await runFile('web', 'rollback.ts', process.argv.slice(2));
});
