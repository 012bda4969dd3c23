import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { run, say } from './stack/say.ts';

await run(async () => {
  await compileWhatChanged(process.argv.slice(2));
  say('Everything asked for is compiled.');
});
