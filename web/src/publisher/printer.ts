import { dirname, join } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import { toBackoffMs } from '../backoff.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { URGENCY, type PrintOrder } from '../mirror/print-queue.ts';
import { findCurrentEdition, removeOtherEditions, startEdition, switchEdition } from './edition.ts';
import { createFullBuild, type FullBuild } from './full-build.ts';
import { inParallel } from './in-parallel.ts';
import { tidyFolderOf } from './page-file.ts';
import { printPage, type PrintOutcome } from './print-page.ts';
import { queuePages } from './queue-pages.ts';
import type { Render } from './render.ts';
import type { SiteFolders } from './site-folders.ts';

/** Pages printed between two looks at the queue, and at one time. */
const BATCH_SIZE = 64;
const AT_ONCE = 6;

/** What became of a page of the queue. `failed`: it stays as it was and will be tried again. */
export interface PrintedPage {
  address: string;
  /** The revision of the mirror that it was queued for. */
  version: number;
  outcome: PrintOutcome | 'failed';
}

export interface PrinterOptions {
  mirror: Mirror;
  render: Render;
  folders: SiteFolders;
  /** Names the compiled app by its content (build-id.ts). */
  buildId: string;
  /** The compiled app's files for browsers. */
  clientFolder: string;
  log: Pick<import('pino').Logger, 'info' | 'warn' | 'error'>;
  /** Told of each page of the queue that has been tried. */
  onPrinted?(page: PrintedPage): void;
  now?: () => Date;
  random?: () => number;
}

export interface Printer {
  /** Prints what is most urgent; resolves to whether there was anything to do. */
  step(): Promise<boolean>;
  state(): PrinterState;
}

export interface PrinterState {
  /** The edition that readers see; undefined before the first. */
  edition: string | undefined;
  isBuilding: boolean;
  waitingPages: number;
}

/**
 * Keeps the printed site in step with the mirror. Each step prints the most urgent pages of the queue into the edition
 * that readers see. When that one stems from another build of the app or another filling of the mirror, each step also
 * prints a part of a new edition, and pages of the queue go into both: what is printed later is never older.
 */
export async function createPrinter(options: PrinterOptions): Promise<Printer> {
  const { mirror, render, folders, buildId, clientFolder, log, onPrinted } = options;
  const { now = () => new Date(), random = Math.random } = options;
  const { meta, queue, relations } = mirror.committed;
  let current = await findCurrentEdition(folders);
  let building: { name: string; build: FullBuild } | undefined;
  let removal = removeEarlierEditions();

  const toFolder = (edition: string) => join(folders.editions, edition);

  async function startBuildIfDue(): Promise<void> {
    const name = `${buildId}-${meta.find('sync')}`;
    if (name === current || name === building?.name) return;
    await removal;
    log.info({ edition: name, instead: current }, 'Printing the whole site anew');
    const folder = await startEdition(folders, name, clientFolder);
    building = {
      name,
      build: createFullBuild({
        render,
        folder,
        addresses: relations.allAddresses(),
        earlierFolder: current === undefined ? undefined : toFolder(current),
        onFailure: (address, error) => log.error({ address, err: error }, 'A page could not be printed; trying again'),
      }),
    };
  }

  async function printQueued(): Promise<boolean> {
    const editions = [current && toFolder(current), building?.build.folder].filter((folder) => folder !== undefined);
    const orders = queue.next(now(), BATCH_SIZE);
    if (editions.length === 0 || orders.length === 0) return false;
    const failed: PrintOrder[] = [];
    const changed = new Map<string, string>();
    await inParallel(orders, AT_ONCE, async (order) => {
      try {
        const outcome = await printPage(render, editions, order.address);
        onPrinted?.({ address: order.address, version: order.version, outcome });
        if (outcome !== 'same') changed.set(dirname(toFilePath(order.address)), order.address);
      } catch (error) {
        failed.push(order);
        onPrinted?.({ address: order.address, version: order.version, outcome: 'failed' });
        reportFailure(order, error);
      }
    });
    for (const address of changed.values()) {
      for (const folder of editions) await tidyFolderOf(folder, address);
    }
    await settle(orders, failed);
    return true;
  }

  /** A failing page is reported when it begins to fail and then now and then. */
  function reportFailure({ address, attempts }: PrintOrder, error: unknown): void {
    if (attempts % 20 === 0) log.error({ address, err: error }, 'A page could not be printed; it stays as it was');
  }

  async function settle(orders: readonly PrintOrder[], failed: readonly PrintOrder[]): Promise<void> {
    await mirror.write((view) => {
      for (const order of orders) {
        if (!failed.includes(order)) view.queue.remove(order);
        else view.queue.putOff(order, new Date(now().getTime() + toBackoffMs(order.attempts + 1, random)));
      }
    });
  }

  async function buildSome(): Promise<boolean> {
    if (!building) return false;
    const { name, build } = building;
    try {
      const failed = await build.printSome(BATCH_SIZE);
      const again = new Map(failed.map((address) => [address, URGENCY.list]));
      if (failed.length > 0) await mirror.write((view) => queuePages(view, { addresses: again, isEverything: false }));
      if (build.isComplete()) await finishBuild(name);
    } catch (error) {
      building = undefined;
      throw error;
    }
    return true;
  }

  async function finishBuild(name: string): Promise<void> {
    await switchEdition(folders, name);
    current = name;
    building = undefined;
    log.info({ edition: name }, 'The whole site is printed');
    removal = removeEarlierEditions();
  }

  async function removeEarlierEditions(): Promise<void> {
    await removeOtherEditions(folders).catch((error: unknown) => {
      log.warn({ err: error }, 'An old edition could not be removed');
    });
  }

  return {
    async step() {
      if (meta.find('sync') === undefined) return false;
      await startBuildIfDue();
      const hasPrinted = await printQueued();
      const hasBuilt = await buildSome();
      return hasPrinted || hasBuilt;
    },
    state: () => ({ edition: current, isBuilding: building !== undefined, waitingPages: queue.count() }),
  };
}
