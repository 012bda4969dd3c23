import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ReaderEvent } from '@toasoan/shared/reader-event';
import { createBacklog } from './backlog.ts';
import { createBallotBox } from './ballot-box.ts';
import type { InboxLimits } from '../settings/inbox-limits.ts';
import { createShortage, findFreeBytes, INBOX_LIMITS } from './capacity.ts';
import { createDeadLetters, type DeadLetters } from './dead-letters.ts';
import { createEventStore, type SettledEvent } from './event-store.ts';
import { createGroupCommit, inUnforcedTransaction } from './group-commit.ts';
import { createPendingVotes, type PendingVotes } from './pending-votes.ts';
import { prepareDatabase } from './schema.ts';
import type { SubmittedReaderEvents } from './submit-reader-events.ts';
import { newTotals, type InboxTotals } from './totals.ts';

/**
 * `kept`: stored now. `repeated`: the same event, or the same comment sent twice, was stored before.
 * `changed`: a vote stored now takes the place of this voter's earlier one.
 * `alreadyVoted`: this voter has another vote in this poll; nothing was stored.
 */
export type AddOutcome = 'kept' | 'changed' | 'repeated' | 'alreadyVoted';

/** What endpoints may do with the inbox. */
export interface Inbox {
  /**
   * Keeps what a reader sent. Resolves only when it is on the disk and will survive the end of this process.
   * @throws InboxFullError when the inbox takes no more for now.
   */
  add(event: ReaderEvent): Promise<AddOutcome>;
  /** Votes that a mirror which holds the change feed up to `coveredSeq` does not count yet. */
  pendingVotes(pollId: string, coveredSeq: number): PendingVotes;
}

/** What the forwarder does with the inbox. */
export interface EventQueue {
  /** The oldest events that wait, without those passed over and those to be tried later. */
  nextWaiting(limit: number, passedOver?: ReadonlySet<string>): ReaderEvent[];
  /** Records what the CMS answered; an id that does not wait is ignored. Gives what is a dead letter from now on. */
  settle(answer: SubmittedReaderEvents): SettledEvent[];
  /** Calls back after each event that was kept. */
  onKept(listener: () => void): void;
  /** Forgets what has been settled long ago. */
  purge(): void;
}

export interface OpenInbox extends Inbox, EventQueue {
  /** How many events wait, how many bytes they have, and how many were refused. */
  count(): { waiting: number; waitingBytes: number; refused: number };
  totals(): InboxTotals;
  deadLetters: DeadLetters;
  /** When the oldest of the waiting events came, but for those that wait for what they are about. */
  findOldestWaiting(): Date | undefined;
  /** Forgets who has voted in polls that are over. */
  forgetVoters(pollIds: readonly string[]): void;
  /** Commits what is under way and closes the file. */
  close(): void;
}

export interface InboxOptions {
  now?: () => Date;
  /** Events arriving together, at most within this time, share one commit. */
  windowMs?: number;
  /** When events are turned away. */
  limits?: InboxLimits;
  /** What may still be written to the inbox's disk, in bytes. */
  findFree?: () => number;
}

export class InboxFullError extends Error {
  override readonly name = 'InboxFullError';
}

/** Whether SQLite could not write because the disk is full (SQLITE_FULL, https://sqlite.org/rescode.html#full). */
function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === 13;
}

const KEPT = { outcome: 'kept' } as const;

/** Opens (and on first use makes) the inbox kept in the file `path`. */
export function openInbox(path: string, options: InboxOptions = {}): OpenInbox {
  const { now = () => new Date(), windowMs = 8, limits = INBOX_LIMITS } = options;
  const { findFree = () => findFreeBytes(dirname(path)) } = options;
  const database = new DatabaseSync(path);
  prepareDatabase(database);
  const ballots = createBallotBox(database);
  const events = createEventStore(database);
  const commits = createGroupCommit(database, windowMs);
  const findShortage = createShortage(limits, findFree, now);
  const backlog = createBacklog(database);
  const pending = createPendingVotes(database);
  const totals = newTotals();
  const listeners: (() => void)[] = [];

  function keep(event: ReaderEvent): AddOutcome {
    if (events.has(event, now())) return 'repeated';
    const casting = event.type === 'vote' ? ballots.cast(event, now()) : KEPT;
    if (casting.outcome === 'alreadyVoted') return casting.outcome;
    const payload = JSON.stringify(event);
    const replacedKeys = casting.outcome === 'changed' ? casting.replacedKeys : null;
    events.insert(event, payload, replacedKeys, now());
    if (event.type === 'vote') pending.add(event, replacedKeys);
    if (event.type === 'commentChange') events.rekey(event);
    backlog.count({ events: 1, bytes: Buffer.byteLength(payload) });
    return casting.outcome;
  }

  function turnAway(reason: string, cause?: unknown): never {
    totals.turnedAway += 1;
    throw new InboxFullError(reason, { cause });
  }

  async function add(event: ReaderEvent): Promise<AddOutcome> {
    const shortage = findShortage(backlog.read());
    if (shortage !== undefined) turnAway(shortage);
    const outcome = await commits
      .run(() => keep(event))
      .catch((error: unknown) => {
        backlog.countAnew();
        pending.countAnew();
        return isDiskFull(error) ? turnAway('The disk of the inbox is full.', error) : Promise.reject(error);
      });
    if (outcome === 'kept' || outcome === 'changed') {
      totals.kept[event.type] = (totals.kept[event.type] ?? 0) + 1;
      listeners.forEach((listener) => listener());
    }
    return outcome;
  }

  /** What the CMS is not ready for is tried again for a day; then it is refused like anything else. */
  function toSettled({ outcome, ...result }: SubmittedReaderEvents['results'][number]): SettledEvent[] {
    if (outcome !== 'later') return [{ ...result, outcome }];
    return events.postpone(result.id, now()) ? [] : [{ ...result, outcome: 'refused' }];
  }

  /** Whether such an event waited. */
  function settleOne(result: SettledEvent, latest: number): boolean {
    const change = events.settle(result, latest, now());
    if (!change) return false;
    backlog.count(change);
    totals.settled[result.outcome] += 1;
    if (result.outcome === 'refused' && result.reason !== 'already-voted') ballots.withdraw(result.id);
    return true;
  }

  /** Whatever of it a power cut undoes is sent again, and the CMS says again what became of it. */
  function settle({ results, latest }: SubmittedReaderEvents): SettledEvent[] {
    backlog.read();
    pending.countAnew();
    const settled = inUnforcedTransaction(database, () =>
      results.flatMap(toSettled).filter((result) => settleOne(result, latest)),
    );
    return settled.filter(({ outcome }) => outcome === 'refused');
  }

  return {
    add,
    settle,
    pendingVotes: pending.find,
    nextWaiting: (limit, passedOver) => events.nextWaiting(limit, now(), passedOver),
    deadLetters: createDeadLetters(database),
    findOldestWaiting: events.findOldestWaiting,
    onKept: (listener) => void listeners.push(listener),
    count() {
      const { events: waiting, bytes: waitingBytes } = backlog.read();
      return { waiting, waitingBytes, refused: events.countRefused() };
    },
    totals: () => totals,
    purge() {
      events.purge(now());
      ballots.purge(now());
    },
    forgetVoters: ballots.forget,
    close() {
      commits.flush();
      database.close();
    },
  };
}
