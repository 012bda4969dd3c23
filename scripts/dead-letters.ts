import { runInRoom } from './stack/room-command.ts';

await runInRoom('web', 'src/inbox/print-dead-letters.ts');
