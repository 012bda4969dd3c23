import { parseArgs } from 'node:util';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';

/** What an operator may want of dead letters. */
export type DeadLetterCommand =
  | { verb: 'help' }
  | { verb: 'show'; reason: string | undefined }
  | { verb: 'repair'; id: string; values: Readonly<Record<string, string>> }
  /** `ids` undefined: all of them, or all of one reason. */
  | { verb: 'replay'; ids: string[] | undefined; reason: string | undefined };

export const DEAD_LETTERS_HELP = `What readers sent and the CMS refused for good. The site may be running meanwhile.

  npm run dead-letters                                  shows the newest thousand
  npm run dead-letters -- show comments-closed          those of one reason
  npm run dead-letters -- repair ID name="Lan" text="…" changes the reader's words, or what they are about
  npm run dead-letters -- replay ID [ID …]              sends them again
  npm run dead-letters -- replay all [REASON]           sends all of them again, or those of one reason`;

/** @throws OperatorError when the words on the command line say nothing that can be done */
export function parseDeadLetterCommand(args: readonly string[]): DeadLetterCommand {
  return parseUsage(DEAD_LETTERS_HELP, () => {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return values.help ? { verb: 'help' } : toCommand(positionals);
  });
}

function toCommand([verb = 'show', ...words]: readonly string[]): DeadLetterCommand {
  const [first, second] = words;
  if (verb === 'show') return { verb, reason: first };
  if (verb === 'repair' && first !== undefined && second !== undefined) {
    return { verb, id: first, values: Object.fromEntries(words.slice(1).map(toFieldAndValue)) };
  }
  if (verb === 'replay' && first === 'all') return { verb, ids: undefined, reason: second };
  if (verb === 'replay' && first !== undefined) return { verb, ids: words, reason: undefined };
  throw new OperatorError(`“${[verb, ...words].join(' ')}” cannot be done.`);
}

function toFieldAndValue(word: string): [string, string] {
  const [, field, value] = /^(?<field>\w+)=(?<value>.*)$/su.exec(word) ?? [];
  if (field === undefined || value === undefined) {
    throw new OperatorError(`“${word}” does not say which field gets which value, as in text="Bài hay".`);
  }
  return [field, value];
}
