import { buildWhatChanged } from './stack/build-what-changed.ts';
import { run, say } from './stack/say.ts';

await run(async () => {
  await buildWhatChanged();
  say('Everything is built.');
});
