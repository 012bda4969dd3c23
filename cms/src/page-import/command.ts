import path from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseCommand, USAGE, type Command } from './import-options.ts';
import { listPictures } from './import-pictures.ts';
import type { ImportSettings } from './import-parts.ts';
import { LIMITS } from './limits.ts';
import { PageRefusal } from './page-refusal.ts';
import { parseSavedPage, type ReadPage } from './parse-saved-page.ts';
import { readPicture } from './picture-source.ts';
import { readFile, UnreadableFile } from './read-file.ts';
import { reportReading } from './report-reading.ts';
import { reportResult } from './report-result.ts';

const DONE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/** Paths are meant from where the person typed the command; npm runs it from elsewhere. */
const resolvePath = (file: string) => path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

async function toSettings({ page }: ReadPage, command: Command): Promise<ImportSettings> {
  const { images, ...settings } = command;
  const places = listPictures(page).length;
  if (images.length > places)
    throw new OperatorError(`Trang có ${places} chú thích ảnh mà có ${images.length} --image`);
  const pictureSources = await Promise.all(images.map((image) => readPicture(resolvePath(image))));
  return { ...settings, pictureSources };
}

async function importCommand(command: Command, now: Date): Promise<void> {
  const read = parseSavedPage(readFile(resolvePath(command.file), LIMITS.fileBytes), now);
  say([`Đã đọc ${path.basename(command.file)}`, '', ...reportReading(read.readings)]);
  const settings = await toSettings(read, command);
  // Only now: what is refused is refused at once, and without the settings of the CMS.
  const { importBesideCms } = await import('./import-beside-cms.ts');
  const { result, adminUrl } = await importBesideCms(read.page, settings, now);
  say(reportResult(result, adminUrl));
}

/** The refusal in one line; undefined for a fault of ours, which keeps its stack. */
function toRefusal(error: unknown): string | undefined {
  if (error instanceof UnreadableFile) return `Không nhập được: ${error.message}`;
  if (!(error instanceof PageRefusal)) return undefined;
  return `Không nhập được${error.line === null ? '' : `, dòng ${error.line}`}: ${error.message}`;
}

function explain(error: unknown): number {
  if (error instanceof OperatorError) complain(`${error.message}\n\n${USAGE}`);
  else complain(toRefusal(error) ?? `Không nhập được, không có gì được ghi lại: ${(error as Error).stack}`);
  return error instanceof OperatorError ? WRONG_USAGE : REFUSED;
}

async function main(args: readonly string[], now: Date): Promise<number> {
  try {
    const command = parseCommand(args, now);
    if (command) await importCommand(command, now);
    else say([USAGE]);
    return DONE;
  } catch (error) {
    return explain(error);
  }
}

// Warnings of the libraries to their developers say nothing to an editor.
process.removeAllListeners('warning');
// Ended rather than closed: Strapi's own background queries would be reported as errors when its pool closes.
void main(process.argv.slice(2), new Date()).then((code) => process.stdout.write('', () => process.exit(code)));
