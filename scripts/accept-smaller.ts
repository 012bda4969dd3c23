import { runInRoom } from './stack/room-command.ts';

await runInRoom('web', 'src/follower/accept-smaller.ts');
