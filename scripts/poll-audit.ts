import { runInRoom } from './stack/room-command.ts';

await runInRoom('cms', 'dist/src/readers/polls/audit-command.js', process.argv.slice(2));
