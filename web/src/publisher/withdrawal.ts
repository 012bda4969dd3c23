import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import { z } from 'zod';
import { replaceFile } from '../disk/replace-file.ts';
import { findEdition, rememberPrevious, switchEdition, toBuildOf } from './edition.ts';
import type { SiteFolders } from './site-folders.ts';

/** A build that is not to be printed, and the one that is printed in its place. */
const withdrawal = z.object({ withdrawn: z.string(), instead: z.string() });
export type Withdrawal = z.infer<typeof withdrawal>;

/** Undefined when no build is withdrawn. */
export async function findWithdrawal({ withdrawal: path }: SiteFolders): Promise<Withdrawal | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return withdrawal.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export async function removeWithdrawal({ withdrawal: path }: SiteFolders): Promise<void> {
  await rm(path, { force: true });
}

/**
 * Leads readers back to the edition of the build before, in one step, whether or not the site is running: the publisher
 * finds the links changed, brings that edition up to date with the app that printed it, and prints the withdrawn build
 * no more. Resolves to the edition that readers see now. @throws OperatorError when there is none to go back to.
 */
export async function rollBack(folders: SiteFolders): Promise<string> {
  if (await findWithdrawal(folders)) {
    throw new OperatorError('The last build is withdrawn already. To print it after all: npm run rollback -- --undo');
  }
  const { current, previous } = await findBoth(folders);
  const written: Withdrawal = { withdrawn: toBuildOf(current), instead: toBuildOf(previous) };
  await replaceFile(folders.withdrawal, `${folders.withdrawal}.next`, Buffer.from(`${JSON.stringify(written)}\n`));
  await exchange(folders, previous, current);
  return previous;
}

/** Leads readers on to the edition of the build that was withdrawn. @throws OperatorError when none is. */
export async function undoRollBack(folders: SiteFolders): Promise<string> {
  const withdrawn = await findWithdrawal(folders);
  if (!withdrawn) throw new OperatorError('No build is withdrawn.');
  const { current, previous } = await findBoth(folders);
  await removeWithdrawal(folders);
  if (toBuildOf(previous) !== withdrawn.withdrawn) return current;
  await exchange(folders, previous, current);
  return previous;
}

async function exchange(folders: SiteFolders, next: string, current: string): Promise<void> {
  await switchEdition(folders, next);
  await rememberPrevious(folders, current);
}

async function findBoth(folders: SiteFolders): Promise<{ current: string; previous: string }> {
  const current = await findEdition(folders.site);
  const previous = await findEdition(folders.previous);
  if (current === undefined || previous === undefined || !existsSync(join(folders.editions, previous))) {
    throw new OperatorError('There is no earlier edition: one is kept from the second build of the site on.');
  }
  return { current, previous };
}
