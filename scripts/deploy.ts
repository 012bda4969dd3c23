import { runFile } from './stack/room-command.ts';
import { run } from './stack/say.ts';
import { loadEnvironmentFile } from './stack/settings.ts';

await run(async () => {
  loadEnvironmentFile();
  await runFile('web', 'deploy-site.ts', process.argv.slice(2));
});
