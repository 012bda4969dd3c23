import { runInRoom } from './stack/room-command.ts';

await runInRoom('web', 'src/inbox/dead-letters-command.ts', process.argv.slice(2), ['shared']);
