import { runInRoom } from './stack/room-command.ts';

await runInRoom('web', 'src/commands/dead-letters-command.ts', process.argv.slice(2), ['shared']);
