import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import type { Log } from '../log/log.ts';
import type { RefusedDocument } from '../mirror/refused-documents.ts';
import type { PrintedConfirmation } from '../strapi/confirm-printed.ts';
import { describeFailure } from '../strapi/describe-failure.ts';
import { startWorkLoop } from '../loops/work-loop.ts';
import type { Publish } from './publish-watch.ts';

/** Articles in one confirmation; the contract takes no more. */
const BATCH_SIZE = 200;
/** While the CMS is away so many articles are remembered by themselves; others are covered by "everything up to". */
const MOST_WAITING = 1_000;
const LOOK_EVERY_MS = 3_000;

/** The feed, and the last of its changes that the mirror holds. */
export interface FeedPlace {
  epoch: string;
  cursor: number;
}

export interface ConfirmerOptions {
  confirm(confirmation: PrintedConfirmation, signal: AbortSignal): Promise<boolean>;
  siteUrl: URL;
  /** The folder of the edition that readers see. */
  siteFolder: string;
  /** Undefined before the mirror was first filled. */
  findPlace(): FeedPlace | undefined;
  /** Names this process among those that print the same site. */
  node: string;
  /** What is set aside now. */
  findRefused(): RefusedDocument[];
  /** Whether readers see all that the mirror holds. */
  isAllPrinted(): boolean;
  log: Pick<Log, 'info' | 'warn'>;
  lookEveryMs?: number;
  random?: () => number;
}

export interface Confirmer {
  /** Readers see a change: the CMS is to be told soon. */
  published(publish: Publish): void;
  /** Gives up the confirmation under way. What was not said is covered after the next start. */
  stop(): Promise<void>;
}

/**
 * Tells the CMS what readers see, for the editors: each article that went live, and up to which change everything is
 * printed. Nothing waits for it; while the CMS is away the newest state of each article is kept, and told afterwards.
 */
export function startConfirmer(options: ConfirmerOptions): Confirmer {
  const { confirm, siteUrl, siteFolder, node, findPlace, findRefused, isAllPrinted, log, random } = options;
  const { lookEveryMs = LOOK_EVERY_MS } = options;
  const waiting = new Map<string, Publish>();
  const stopping = new AbortController();
  let looked: FeedPlace | undefined;
  let confirmed: FeedPlace | undefined;
  /** What the CMS was last told is set aside. A site that starts tells it that there is nothing only beside other things. */
  let toldAside: string | undefined;

  /** The place at which two looks in a row found everything printed: what was just taken over may not be queued yet. */
  function findPrintedUpTo(place: FeedPlace): number | undefined {
    const isSettled = isAllPrinted() && isSamePlace(place, looked);
    looked = isAllPrinted() ? place : undefined;
    return isSettled && !isSamePlace(place, confirmed) ? place.cursor : undefined;
  }

  /** Told with the place at which it was so: a document that has changed since is being tried again. */
  function toAside({ epoch, cursor }: FeedPlace): { key: string; aside: PrintedConfirmation['aside'] } {
    const refused = findRefused().map(({ type, id, reason }) => ({ type, documentId: id, reason }));
    const key = JSON.stringify([epoch, refused, refused.length > 0 && cursor]);
    return { key, aside: key === toldAside ? null : { node, seq: cursor, refused } };
  }

  async function step(): Promise<boolean> {
    const place = findPlace();
    if (!place) return false;
    const upTo = findPrintedUpTo(place);
    const batch = [...waiting.values()].slice(0, BATCH_SIZE);
    const { key, aside } = toAside(place);
    const isNew = aside && (toldAside !== undefined || aside.refused.length > 0);
    if (upTo === undefined && batch.length === 0 && !isNew) return false;
    const articles = await Promise.all(batch.map((publish) => toPrintedArticle(publish, siteFolder)));
    const confirmation = { articles, aside, epoch: place.epoch, siteUrl: siteUrl.origin, upTo: upTo ?? null };
    const isKept = await confirm(confirmation, stopping.signal);
    for (const publish of batch) {
      if (waiting.get(publish.documentId) === publish) waiting.delete(publish.documentId);
    }
    if (isKept && upTo !== undefined) confirmed = place;
    if (isKept) toldAside = key;
    return waiting.size > 0;
  }

  const loop = startWorkLoop({
    step,
    toIdleMs: () => lookEveryMs,
    onFailure(error, failures) {
      const failure = describeFailure(error);
      if (failures === 1) log.warn({ failure }, 'The CMS cannot be told what is printed; trying again');
    },
    onRecovery: () => log.info('The CMS has been told what is printed'),
    random,
  });
  return {
    published(publish) {
      if (publish.type !== 'article') return;
      waiting.delete(publish.documentId);
      waiting.set(publish.documentId, publish);
      const [oldest] = waiting.keys();
      if (oldest !== undefined && waiting.size > MOST_WAITING) waiting.delete(oldest);
      loop.wake();
    },
    async stop() {
      const stopped = loop.stop();
      stopping.abort();
      await stopped;
    },
  };
}

function isSamePlace(a: FeedPlace, b: FeedPlace | undefined): boolean {
  return a.epoch === b?.epoch && a.cursor === b.cursor;
}

/** An article that moved has two addresses, of which one has lost its page: the one that is there counts. */
async function toPrintedArticle({ documentId, seq, addresses, liveAt }: Publish, siteFolder: string) {
  const pages = await Promise.all(
    addresses.map(async (address) => ({ address, hash: await hashFile(join(siteFolder, toFilePath(address))) })),
  );
  const { address, hash } = pages.find((page) => page.hash !== null) ?? pages[0] ?? { address: '/', hash: null };
  return { documentId, seq, address, hash, printedAt: liveAt.toISOString() };
}

async function hashFile(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes ? createHash('sha256').update(bytes).digest('hex') : null;
}
