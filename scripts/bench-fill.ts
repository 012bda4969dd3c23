import { runInRoom } from './stack/room-command.ts';

await runInRoom('bench', 'fill/command.ts', process.argv.slice(2), ['cms']);
