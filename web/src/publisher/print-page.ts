import { hasCode } from '../disk/error-code.ts';
import type { PageFolder } from './page-folder.ts';
import type { Render } from './render.ts';

/** `written`, `removed`: the file changed. `same`: it stood there so already (or was not there already). */
export type PrintOutcome = 'written' | 'removed' | 'same';

/** The page itself is at fault, not the place where it is kept: others can go on. */
export class UnprintablePage extends Error {
  override readonly name = 'UnprintablePage';
}

/** What the trouble is with when a file cannot be written for one of these: the disk or the folder, not the page. */
const TROUBLE_WITH_DISK = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'ENOMEM'];

/**
 * Brings the page of an address into step with the mirror, in one edition.
 * @throws UnprintablePage when the page could not be made or its file not be named so; any other Error when nothing can be
 * written there. The file stays as it was.
 */
export async function printPage(render: Render, folder: PageFolder, address: string): Promise<PrintOutcome> {
  const body = await make(render, address);
  try {
    if (body) return (await folder.write(address, body)) ? 'written' : 'same';
    return (await folder.remove(address)) ? 'removed' : 'same';
  } catch (error) {
    if (hasCode(error, ...TROUBLE_WITH_DISK)) throw error;
    throw new UnprintablePage(`${address} could not be written: ${String(error)}`, { cause: error });
  }
}

/** Undefined when there is no such page. */
async function make(render: Render, address: string): Promise<Buffer | undefined> {
  const page = await render(address).catch((error: unknown) => {
    throw new UnprintablePage(`${address} could not be made: ${String(error)}`, { cause: error });
  });
  if (page.status >= 500) throw new UnprintablePage(`${address} could not be made: it answered ${page.status}`);
  return page.status === 200 ? page.body : undefined;
}
