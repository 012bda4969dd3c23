import type { MirrorView } from '../mirror/mirror-view.ts';
import type { QueueFigures } from '../mirror/print-queue.ts';
import type { EditionPlan } from './kept-up.ts';
import type { PrintRun } from './print-run.ts';
import type { PageCount } from './queue-outcomes.ts';
import type { RunProgress } from './run-pace.ts';

/** What an operator wants to know. */
export interface PrinterState {
  /** The edition that readers see; undefined before the first. */
  edition: string | undefined;
  /** The edition that is being printed to take its place. */
  nextEdition: string | undefined;
  /** Whether an edition that is kept up is not complete: a run is under way, or due. */
  isBuilding: boolean;
  /** The run through all pages, if there is one. */
  run: ({ edition: string } & RunProgress) | undefined;
  waitingPages: number;
  queue: QueueFigures;
  pages: PageCount;
  /** How many processes are printing. */
  presses: number;
}

export interface PrinterStateSources extends Pick<PrinterState, 'pages' | 'presses'> {
  plan: EditionPlan | undefined;
  run: PrintRun | undefined;
}

export function toPrinterState(
  { queue, editions }: Pick<MirrorView, 'queue' | 'editions'>,
  { plan, run, pages, presses }: PrinterStateSources,
): PrinterState {
  const nextEdition = plan && plan.wanted !== plan.seen ? plan.wanted : undefined;
  return {
    edition: plan?.seen,
    nextEdition,
    isBuilding: nextEdition !== undefined || editions.all().some(({ place }) => place !== null),
    run: run && { edition: run.edition, ...run.progress() },
    waitingPages: queue.count(),
    queue: queue.figures(),
    pages: { ...pages },
    presses,
  };
}
