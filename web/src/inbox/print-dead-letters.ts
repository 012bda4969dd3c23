/**
 * Shows the operator what readers sent and the CMS refused for good: `pnpm --filter @toasoan/web dead-letters`.
 * Reads DATA_DIR; the site may be running meanwhile.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openInbox } from './inbox.ts';

const path = join(process.env['DATA_DIR'] || join(import.meta.dirname, '../../../var'), 'web/inbox.db');
if (!existsSync(path)) throw new Error(`There is no inbox at ${path}. Set DATA_DIR to the folder that the site uses.`);
const inbox = openInbox(path);
const { waiting, refused } = inbox.count();
for (const { receivedAt, reason, event } of inbox.findDeadLetters(1000)) {
  console.log(`${receivedAt.toISOString()} ${reason} ${JSON.stringify(event)}`);
}
console.log(`${waiting} waiting, ${refused} refused`);
inbox.close();
