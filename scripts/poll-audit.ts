import { runInRoom } from './stack/room-command.ts';

await runInRoom('cms', 'dist/src/poll-chain/audit-command.js', process.argv.slice(2));
