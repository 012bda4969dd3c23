import { removePage, writePage } from './page-file.ts';
import type { Render } from './render.ts';

/** `written`, `removed`: the file changed. `same`: it stood there so already (or was not there already). */
export type PrintOutcome = 'written' | 'removed' | 'same';

/**
 * Brings the page of an address into step with the mirror, in each of the folders.
 * @throws Error when the page could not be made; the files stay as they were.
 */
export async function printPage(render: Render, folders: readonly string[], address: string): Promise<PrintOutcome> {
  const { status, body } = await render(address);
  if (status >= 500) throw new Error(`The page answered ${status}`);
  const exists = status === 200;
  let outcome: PrintOutcome = 'same';
  for (const folder of folders) {
    const isChanged = exists ? await writePage(folder, address, body) : await removePage(folder, address);
    if (isChanged) outcome = exists ? 'written' : 'removed';
  }
  return outcome;
}
