import { runInRoom } from './stack/room-command.ts';

await runInRoom('cms', 'dist/src/page-import/command.js', process.argv.slice(2));
