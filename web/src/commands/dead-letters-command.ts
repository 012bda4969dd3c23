/**
 * Shows the operator what readers sent and the CMS refused for good, repairs it and sends it again:
 * `npm run dead-letters -- --help`. Reads DATA_DIR; the site may be running meanwhile.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import { runMain } from '@toasoan/shared/run-main';
import { parseDataDir } from '../settings/environment.ts';
import { DEAD_LETTERS_HELP, parseDeadLetterCommand, type DeadLetterCommand } from './dead-letter-command.ts';
import type { DeadLetters } from '../inbox/dead-letters.ts';
import { openInbox, type OpenInbox } from '../inbox/inbox.ts';
import { repairEvent } from '../inbox/repair-event.ts';

const SHOWN = 1000;

function open(): OpenInbox {
  const path = join(parseDataDir(process.env), 'web/inbox.db');
  if (!existsSync(path)) {
    throw new OperatorError(`There is no inbox at ${path}. Set DATA_DIR to the folder that the site uses.`);
  }
  return openInbox(path);
}

function show({ deadLetters, count }: OpenInbox, reason: string | undefined): void {
  for (const { receivedAt, reason: why, event } of deadLetters.find(SHOWN, reason)) {
    console.log(`${receivedAt.toISOString()} ${why} ${JSON.stringify(event)}`);
  }
  const { waiting, refused } = count();
  console.log(`${waiting} waiting, ${refused} refused`);
}

function repair(deadLetters: DeadLetters, id: string, values: Readonly<Record<string, string>>): void {
  const letter = deadLetters.findById(id);
  if (!letter)
    throw new OperatorError(`There is no dead letter ${id}. \`npm run dead-letters\` shows those there are.`);
  deadLetters.replace(repairEvent(letter.event, values));
  console.log(`Repaired. Send it again: npm run dead-letters -- replay ${id}`);
}

function replay(deadLetters: DeadLetters, { ids, reason }: Extract<DeadLetterCommand, { verb: 'replay' }>): void {
  const chosen = ids ?? deadLetters.find(SHOWN, reason).map(({ event }) => event.id);
  const replayed = deadLetters.replay(chosen);
  console.log(`${replayed} of ${chosen.length} wait for the CMS again; a running site sends them within seconds.`);
}

function run(command: DeadLetterCommand): void {
  if (command.verb === 'help') return console.log(DEAD_LETTERS_HELP);
  const inbox = open();
  try {
    if (command.verb === 'show') show(inbox, command.reason);
    else if (command.verb === 'repair') repair(inbox.deadLetters, command.id, command.values);
    else replay(inbox.deadLetters, command);
  } finally {
    inbox.close();
  }
}

await runMain(process, () => run(parseDeadLetterCommand(process.argv.slice(2))));
