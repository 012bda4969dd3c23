import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { runFile } from './stack/room-command.ts';
import { run } from './stack/say.ts';
import { loadEnvironmentFile } from './stack/settings.ts';

// No `.env` is made up here, as `npm start` does: the CMS stands elsewhere, and its secrets with it.
await run(async () => {
  loadEnvironmentFile();
  await compileWhatChanged(['web']);
  await runFile('web', 'build-site.ts', process.argv.slice(2));
});
