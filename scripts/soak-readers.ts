import { runInRoom } from './stack/room-command.ts';

await runInRoom('bench', 'soak/command.ts', process.argv.slice(2), ['cms', 'web']);
