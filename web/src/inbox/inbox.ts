import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ReaderEvent } from '@toasoan/shared/reader-event';
import { createBacklog } from './backlog.ts';
import { createBallotBox } from './ballot-box.ts';
import type { InboxLimits } from '../settings/inbox-limits.ts';
import { createShortage, findFreeBytes, INBOX_LIMITS } from './capacity.ts';
import { createDeadLetters, type DeadLetters } from './dead-letters.ts';
import { createEventStore, type SettledEvent } from './event-store.ts';
import { createKeeping, type AddOutcome } from './keeping.ts';
import { createPendingVotes, type PendingVotes } from './pending-votes.ts';
import { prepareDatabase } from './schema.ts';
import { settleEvents } from './settling.ts';
import type { SubmittedReaderEvents } from './forwarder/submit-reader-events.ts';
import { newTotals, type InboxTotals } from './totals.ts';

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

/** Opens (and on first use makes) the inbox kept in the file `path`. */
export function openInbox(path: string, options: InboxOptions = {}): OpenInbox {
  const { now = () => new Date(), windowMs = 8, limits = INBOX_LIMITS } = options;
  const { findFree = () => findFreeBytes(dirname(path)) } = options;
  const database = new DatabaseSync(path);
  prepareDatabase(database);
  const events = createEventStore(database);
  const ballots = createBallotBox(database);
  const backlog = createBacklog(database);
  const pending = createPendingVotes(database);
  const parts = { database, events, ballots, backlog, pending, now };
  const keeping = createKeeping(parts, windowMs);
  const findShortage = createShortage(limits, findFree, now);
  const totals = newTotals();
  const listeners: (() => void)[] = [];

  async function add(event: ReaderEvent): Promise<AddOutcome> {
    const shortage = findShortage(backlog.read());
    if (shortage !== undefined) throw turnAway(totals, shortage);
    const outcome = await keeping.keep(event).catch((error: unknown) => {
      throw isDiskFull(error) ? turnAway(totals, 'The disk of the inbox is full.', error) : error;
    });
    if (outcome === 'kept' || outcome === 'changed') {
      totals.kept[event.type] = (totals.kept[event.type] ?? 0) + 1;
      listeners.forEach((listener) => listener());
    }
    return outcome;
  }

  return {
    add,
    settle: (answer) => settleEvents(parts, totals, answer),
    pendingVotes: pending.find,
    nextWaiting: (limit, passedOver) => events.nextWaiting(limit, now(), passedOver),
    deadLetters: createDeadLetters(database),
    findOldestWaiting: events.findOldestWaiting,
    onKept(listener) {
      listeners.push(listener);
    },
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
      keeping.flush();
      database.close();
    },
  };
}

function turnAway(totals: InboxTotals, reason: string, cause?: unknown): InboxFullError {
  totals.turnedAway += 1;
  return new InboxFullError(reason, { cause });
}
