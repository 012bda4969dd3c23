import { parseArgs } from 'node:util';
import { DAY_MS } from '@toasoan/shared/durations';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';
import { parseDateline } from '@toasoan/shared/parse-dateline';
import { LIMITS } from './limits.ts';

/** What the person who imports a page adds to what the page says. */
export interface ImportOptions {
  /** Slug of the section for the article; null: the one the page names, else the newsroom's first. */
  section: string | null;
  /** Picture files, in the order of the page's captions. */
  images: string[];
  /** Options for a poll whose page prints none. */
  pollOptions: string[];
  /** When the page's notices end; null: with the day after the page's own. */
  noticeUntil: Date | null;
}

export interface Command extends ImportOptions {
  file: string;
}

export const USAGE = `Usage: npm run import:page -- FILE [options]

  FILE                   a page of a newspaper, saved as plain text in UTF-8
  --section SLUG         the section that takes the article, by its address
  --image FILE           a picture for the first caption; once more for each caption that follows
  --option "WORDS"       an option of the poll where the page prints none; at least twice
  --notice-until DATE    when the notices end: 05/03/2021 or "17:00 05/03/2021"; with the day after the page's by default
  --help                 shows this

Exit code 0: imported, or imported before. 1: refused, and why. 2: wrong usage.`;

function parseNoticeUntil(text: string | undefined, now: Date): Date | null {
  if (text === undefined) return null;
  const until = findDate(text);
  if (until > now) return until;
  throw new OperatorError(`--notice-until ${text} is over already.`);
}

/** A date alone means the end of that day. */
function findDate(text: string): Date {
  try {
    const date = parseDateline(text);
    return /\d[:hg]\d/iu.test(text) ? date : new Date(date.getTime() + DAY_MS);
  } catch (error) {
    throw new OperatorError(`--notice-until: ${(error as Error).message}.`);
  }
}

function checkPollOptions(options: readonly string[]): string[] {
  const labels = options.map((option) => option.normalize('NFC').trim());
  if (labels.length === 1) throw new OperatorError('A poll needs at least two options: give --option twice.');
  if (labels.length > LIMITS.options) throw new OperatorError(`A poll has at most ${LIMITS.options} options.`);
  const bad = labels.find((label, at) => label === '' || label.length > LIMITS.option || labels.indexOf(label) !== at);
  if (bad === undefined) return labels;
  throw new OperatorError(
    `--option "${bad.slice(0, 60)}" is empty, given twice, or longer than ${LIMITS.option} characters.`,
  );
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      section: { type: 'string' },
      image: { type: 'string', multiple: true },
      option: { type: 'string', multiple: true },
      'notice-until': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

/**
 * The words after `npm run import:page --`; null when help is asked for.
 * @throws OperatorError
 */
export function parseCommand(args: readonly string[], now: Date): Command | null {
  return parseUsage(USAGE, () => toCommand(args, now));
}

function toCommand(args: readonly string[], now: Date): Command | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [file] = positionals;
  if (file === undefined || file === '') throw new OperatorError('Name the file.');
  if (positionals.length > 1) throw new OperatorError(`One file at a time: “${positionals[1]}” is too much.`);
  return {
    file,
    section: values.section ?? null,
    images: values.image ?? [],
    pollOptions: checkPollOptions(values.option ?? []),
    noticeUntil: parseNoticeUntil(values['notice-until'], now),
  };
}
