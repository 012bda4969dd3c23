import type { Log } from '../log/log.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { replaceMirror } from '../mirror/replace-mirror.ts';
import { fetchChanges, type Change, type ChangePage } from '../strapi/change-feed.ts';
import type { StrapiClient } from '../strapi/client.ts';
import { applyChanges, type ChangesToApply, type DocumentPages, type PublicNameRecord } from './apply-changes.ts';
import { createPictureCopies, type PictureCopies } from './copy-file.ts';
import { createDoubts } from './doubts.ts';
import { fetchStates, type AskedDocument } from './fetch-states.ts';
import { fillMirror } from './fill-mirror.ts';
import { createFillingProgress, type SyncProgress } from './filling-progress.ts';
import { readFilling } from './filling.ts';
import type { MediaFolder } from './media-folder.ts';
import { openNextMirror } from './next-mirror.ts';
import { toSuspiciousLoss } from './suspicious-loss.ts';
import { refuse } from './take-over.ts';
import type { TakenOver } from './taken-over.ts';

/** Changes, or documents whose pictures have come, taken over in one transaction. */
const PAGE_SIZE = 200;

const DOUBT = 'The CMS answers with another change feed than the one followed so far; asking again before believing it';

export interface FeedFollowing {
  mirror: Mirror;
  client: StrapiClient;
  media: MediaFolder;
  log: Log;
  now(): Date;
  /** Milliseconds that no setting of the clock disturbs. */
  elapsed?: (() => number) | undefined;
  /** Told of changes once they are committed. */
  onTakenOver?: ((taken: TakenOver) => void) | undefined;
}

/**
 * `nothing`: we hold all there is. `some`: something was taken over, and there may be more.
 * `held`: what the CMS answers is not believed, or not yet; the state says why.
 */
export type FollowOutcome = 'nothing' | 'some' | 'held';

export interface FeedFollower {
  /**
   * Takes over the next changes of the feed, or goes on filling a mirror when ours does not stem from this feed.
   * Rejects when the CMS does not answer, or with nonsense; then nothing has changed.
   */
  follow(): Promise<FollowOutcome>;
  state(): FeedState;
  copies: PictureCopies;
  close(): Promise<void>;
}

export interface FeedState {
  /** The number of the newest change of the feed; undefined until the CMS has told. */
  latest: number | undefined;
  /** When the oldest change that we know of and have not taken over was made, by the clock of the CMS. */
  behindSince: Date | undefined;
  /** Why what the CMS has now does not take the place of what readers see. */
  held: string | undefined;
  /** How far a filling from scratch has come; undefined when there is none. */
  sync: SyncProgress | undefined;
}

export function createFeedFollower(following: FeedFollowing): FeedFollower {
  const { mirror, client, media, log, now, elapsed = () => performance.now(), onTakenOver } = following;
  const copies = createPictureCopies(mirror, media, elapsed);
  const progress = createFillingProgress(log, elapsed);
  const next = openNextMirror(mirror);
  const judge = createDoubts();
  const state: Omit<FeedState, 'sync'> = { latest: undefined, behindSince: undefined, held: undefined };

  async function follow(): Promise<FollowOutcome> {
    if (!mirror.isFilled()) return fillInPlace();
    const page = await fetchNext(mirror);
    if (await isBeingReplaced(page)) return replace();
    const verdict = judge(toPosition(mirror), page, elapsed());
    if (verdict === 'other') return replace();
    hold(verdict === 'same' ? undefined : DOUBT);
    return verdict === 'same' ? takeOverPage(mirror, page) : 'held';
  }

  function hold(reason: string | undefined): void {
    if (reason !== undefined && reason !== state.held) log.error(reason);
    state.held = reason;
  }

  async function fetchNext(target: Mirror): Promise<ChangePage> {
    const page = await fetchChanges(client, target.committed.meta.number('cursor'), PAGE_SIZE);
    const [oldest] = page.changes;
    state.latest = page.latest;
    state.behindSince = oldest && new Date(oldest.at);
    return page;
  }

  /** Readers have nothing yet that could be kept. */
  async function fillInPlace(): Promise<'some'> {
    await next.drop();
    return fill(mirror);
  }

  async function fill(target: Mirror): Promise<'some'> {
    await fillMirror({ client, copies, progress, log, now, elapsed }, target);
    return 'some';
  }

  /** Whether another mirror is on its way for this feed; one that has become pointless is removed. */
  async function isBeingReplaced({ epoch }: ChangePage): Promise<boolean> {
    const target = next.find();
    if (!target) return false;
    const isDone = target.isFilled() && target.committed.meta.find('sync') === mirror.committed.meta.find('sync');
    const isBackAgain = epoch === toPosition(mirror).epoch && epoch !== toPosition(target).epoch;
    if (!isDone && !isBackAgain) return true;
    await next.drop();
    progress.end();
    return false;
  }

  /** Fills another mirror, keeps it in step, and puts it in the place of ours; readers keep what there is until then. */
  async function replace(): Promise<FollowOutcome> {
    const target = next.open();
    if (!target.isFilled()) return fill(target);
    const page = await fetchNext(target);
    const { epoch, cursor } = toPosition(target);
    if (page.epoch !== epoch || page.latest < cursor) {
      await next.drop();
      return 'some';
    }
    if (page.changes.length > 0) return takeOverPage(target, page);
    const loss = toSuspiciousLoss(mirror, target);
    hold(loss);
    if (loss !== undefined) return 'held';
    await replaceMirror(mirror, target);
    await next.drop();
    log.info({ epoch, cursor }, 'The site follows another feed now');
    return 'some';
  }

  async function takeOverPage(target: Mirror, { changes, latest }: ChangePage): Promise<FollowOutcome> {
    const last = changes.at(-1);
    if (!last) return target === mirror ? takeOverWaiting() : 'nothing';
    const noticedAt = now();
    const states = await fetchStates({ client, copyFile: copies.copyFile, log }, changes.map(toAsked));
    const fetchedAt = now();
    const written = await write(target, { ...states, names: changes.flatMap(toPublicName), cursor: last.seq });
    if (last.seq === latest) state.behindSince = undefined;
    log.info({ cursor: last.seq, documents: states.documents.length }, 'Took over changes of the newsroom');
    if (target === mirror) onTakenOver?.({ ...written, changes, noticedAt, fetchedAt, storedAt: now() });
    return 'some';
  }

  /** Documents whose pictures have come since they were taken over without. */
  async function takeOverWaiting(): Promise<FollowOutcome> {
    const waiting = mirror.committed.wanted.documentsToTake(PAGE_SIZE);
    if (waiting.length === 0) return 'nothing';
    const asked = waiting.map(({ type, id }) => ({ type, documentId: id, isPublished: true }));
    const states = await fetchStates({ client, copyFile: copies.copyFile, log }, asked);
    await write(mirror, { ...states, names: [], cursor: mirror.committed.meta.number('cursor') });
    log.info({ documents: states.documents.length }, 'Took over pictures that had been missing');
    return 'some';
  }

  async function write(
    target: Mirror,
    changes: ChangesToApply,
  ): Promise<{ documents: DocumentPages[]; revision: number }> {
    await copies.keep();
    return target.write((view) => {
      const documents = applyChanges(view, changes, now(), ({ type, id }, reason) =>
        refuse({ type, documentId: id }, reason, log),
      );
      return { documents, revision: view.meta.number('revision') };
    });
  }

  return { follow, state: () => ({ ...state, sync: progress.state() }), copies, close: next.close };
}

function toPosition({ committed: { meta } }: Mirror): { epoch: string | undefined; cursor: number } {
  return { epoch: meta.find('epoch') ?? readFilling(meta)?.epoch, cursor: meta.number('cursor') };
}

function toAsked({ type, documentId, action }: Change): AskedDocument {
  return { type, documentId, isPublished: action === 'publish' || action === 'update' };
}

function toPublicName({ type, documentId, name }: Change): PublicNameRecord[] {
  return name === null ? [] : [{ type, documentId, name }];
}
