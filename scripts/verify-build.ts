import { runInRoom } from './stack/room-command.ts';

await runInRoom('web', 'verify-build.ts');
