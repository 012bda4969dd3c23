import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { runFile } from './stack/room-command.ts';
import { run } from './stack/say.ts';

await run(async () => {
  await compileWhatChanged(['shared', 'web']);
  await runFile('web', 'testing/attack/fuzz-command.ts', process.argv.slice(2));
});
