import type { PageOrder } from '../mirror/page-order.ts';
import { inParallel } from '../loops/in-parallel.ts';
import type { Presses } from './press/presses.ts';
import type { PressReport, PrintJob } from './press/press-job.ts';

const BATCH_SIZE = 64;

/** Prints all pages there are into a folder, for once. Resolves to how many those were, and which could not be made. */
export async function printWhole(
  pages: PageOrder,
  presses: Presses,
  job: Omit<PrintJob, 'addresses' | 'type'>,
): Promise<{ pages: number; failed: PressReport['failed'] }> {
  const result = { pages: 0, failed: [] as PressReport['failed'] };
  await inParallel(batchesOf(pages), presses.count * 2, async (addresses) => {
    const { failed } = await presses.do({ ...job, type: 'print', addresses });
    result.pages += addresses.length;
    result.failed.push(...failed);
  });
  return result;
}

function* batchesOf(pages: PageOrder): Iterable<string[]> {
  for (let part = pages.after('', BATCH_SIZE); part; part = pages.after(part.place, BATCH_SIZE)) yield part.addresses;
}
