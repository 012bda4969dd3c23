import { buildWhatChanged } from './stack/build-what-changed.ts';
import { run, say } from './stack/say.ts';

await run(async () => {
  await buildWhatChanged(process.argv.slice(2));
  say('Everything asked for is built.');
});
