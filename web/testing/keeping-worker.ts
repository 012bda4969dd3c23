/**
 * A process to be killed by `durability.test.ts`: keeps events without end and prints the id of each one
 * acknowledged. Arguments: the inbox's file.
 */
import { writeSync } from 'node:fs';
import { openInbox } from '../src/inbox/inbox.ts';
import { sampleComment } from './sample-events.ts';

const inbox = openInbox(process.argv[2] ?? '');

async function keepWithoutEnd(): Promise<never> {
  for (;;) {
    const event = sampleComment();
    await inbox.add(event);
    writeSync(1, `${event.id}\n`);
  }
}

await Promise.all([keepWithoutEnd(), keepWithoutEnd(), keepWithoutEnd()]);
