import { runInRoom } from './stack/room-command.ts';

await runInRoom('web', 'src/commands/accept-smaller.ts');
