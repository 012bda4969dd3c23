import path from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';
import { runMain } from '@toasoan/shared/run-main';
import { parseCommand, USAGE, type Command } from './import-options.ts';
import { listPictures } from './import-pictures.ts';
import type { ImportSettings } from './import-parts.ts';
import { LIMITS } from './limits.ts';
import { PageRefusal } from './page-refusal.ts';
import { parseSavedPage, type ReadPage } from './parse-saved-page.ts';
import { readPicture } from './picture-source.ts';
import { readFile } from './read-file.ts';
import { reportReading } from './report-reading.ts';
import { reportResult } from './report-result.ts';

/** Paths are meant from where the person typed the command; npm runs it from elsewhere. */
const resolvePath = (file: string) => path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

const say = (lines: readonly string[]) => console.log(lines.join('\n'));

function checkImages(given: number, captions: number): void {
  if (given > captions)
    throw new OperatorError(`There are more pictures (${given} --image) than captions on the page (${captions}).`);
}

async function toSettings({ page }: ReadPage, command: Command): Promise<ImportSettings> {
  const { images, ...settings } = command;
  parseUsage(USAGE, () => checkImages(images.length, listPictures(page).length));
  const pictureSources = await Promise.all(images.map((image) => readPicture(resolvePath(image))));
  return { ...settings, pictureSources };
}

async function importCommand(command: Command, now: Date): Promise<void> {
  const read = parseSavedPage(readFile(resolvePath(command.file), LIMITS.fileBytes), now);
  say([`Read ${path.basename(command.file)}`, '', ...reportReading(read.readings)]);
  const settings = await toSettings(read, command);
  // Only now: what is refused is refused at once, and without the settings of the CMS.
  const { importBesideCms } = await import('./import-beside-cms.ts');
  const { result, adminUrl } = await importBesideCms(read.page, settings, now);
  say(reportResult(result, adminUrl));
}

/** What the operator is told when the page is refused; every other failure as it is. */
function toFailure(error: unknown): unknown {
  if (!(error instanceof PageRefusal)) return error;
  const where = error.line === null ? '' : `, line ${error.line}`;
  return new OperatorError(`Not imported${where}: ${error.message}`, { cause: error });
}

async function main(): Promise<void> {
  const now = new Date();
  const command = parseCommand(process.argv.slice(2), now);
  if (!command) return say([USAGE]);
  await importCommand(command, now).catch((error: unknown) => {
    throw toFailure(error);
  });
}

// Warnings of the libraries to their developers say nothing to an operator.
process.removeAllListeners('warning');
// Ended rather than closed: Strapi's own background queries would be reported as errors when its pool closes.
void runMain(process, main).then(() => process.stdout.write('', () => process.exit()));
