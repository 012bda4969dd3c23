import { DatabaseSync } from 'node:sqlite';
import type { ReaderEvent } from '@toasoan/shared/reader-event';
import { createBallotBox } from './ballot-box.ts';
import { createEventStore } from './event-store.ts';
import { createGroupCommit, inTransaction } from './group-commit.ts';
import { prepareDatabase } from './schema.ts';
import type { SubmittedReaderEvents } from './submit-reader-events.ts';

/**
 * `kept`: stored now. `repeated`: the same event, or the same comment sent twice, was stored before.
 * `alreadyVoted`: this voter has another vote in this poll; nothing was stored.
 */
export type AddOutcome = 'kept' | 'repeated' | 'alreadyVoted';

/** What endpoints may do with the inbox. */
export interface Inbox {
  /**
   * Keeps what a reader sent. Resolves only when it is on the disk and will survive the end of this process.
   * @throws InboxFullError when the inbox takes no more for now.
   */
  add(event: ReaderEvent): Promise<AddOutcome>;
  /** Votes by option that a mirror which holds the change feed up to `coveredSeq` does not count yet. */
  pendingVotes(pollId: string, coveredSeq: number): ReadonlyMap<string, number>;
}

/** What the forwarder does with the inbox. */
export interface EventQueue {
  /** The oldest events that wait, without those passed over. */
  nextWaiting(limit: number, passedOver?: ReadonlySet<string>): ReaderEvent[];
  /** Records what the CMS answered; an id that does not wait is ignored. */
  settle(answer: SubmittedReaderEvents): void;
  /** Calls back after each event that was kept. */
  onKept(listener: () => void): void;
  /** Forgets what has been settled long ago. */
  purge(): void;
}

/** An event that the CMS refused for good: kept for a person to look at. */
export interface DeadLetter {
  event: ReaderEvent;
  receivedAt: Date;
  reason: string;
}

export interface OpenInbox extends Inbox, EventQueue {
  /** How many events wait, and how many were refused. */
  count(): { waiting: number; refused: number };
  /** When the oldest of the waiting events came. */
  findOldestWaiting(): Date | undefined;
  /** The newest refused events. */
  findDeadLetters(limit: number): DeadLetter[];
  /** Commits what is under way and closes the file. */
  close(): void;
}

export interface InboxOptions {
  now?: () => Date;
  /** Events arriving within this time share one commit. */
  windowMs?: number;
  /** How many events may wait before further ones are turned away. */
  maxWaiting?: number;
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
  const { now = () => new Date(), windowMs = 2, maxWaiting = 50_000 } = options;
  const database = new DatabaseSync(path);
  prepareDatabase(database);
  const ballots = createBallotBox(database);
  const events = createEventStore(database);
  const commits = createGroupCommit(database, windowMs);
  const listeners: (() => void)[] = [];
  let waiting = events.count('waiting');

  function keep(event: ReaderEvent): AddOutcome {
    if (events.has(event, now())) return 'repeated';
    if (event.type === 'vote' && !ballots.cast(event, now())) return 'alreadyVoted';
    events.insert(event, now());
    return 'kept';
  }

  async function add(event: ReaderEvent): Promise<AddOutcome> {
    if (waiting >= maxWaiting) throw new InboxFullError(`The inbox holds ${waiting} events that wait for the CMS.`);
    waiting += 1;
    let outcome: AddOutcome | undefined;
    try {
      outcome = await commits.run(() => keep(event));
    } catch (error) {
      throw isDiskFull(error) ? new InboxFullError('The disk of the inbox is full.', { cause: error }) : error;
    } finally {
      if (outcome !== 'kept') waiting -= 1;
    }
    if (outcome === 'kept') listeners.forEach((listener) => listener());
    return outcome;
  }

  function settle({ results, latest }: SubmittedReaderEvents): void {
    waiting -= inTransaction(database, () => {
      const settled = results.filter((result) => events.settle(result, latest, now()));
      settled
        .filter(({ reason }) => reason !== 'already-voted')
        .forEach(({ id, outcome }) => {
          if (outcome === 'refused') ballots.withdraw(id);
        });
      return settled.length;
    });
  }

  return {
    add,
    settle,
    pendingVotes: events.pendingVotes,
    nextWaiting: events.nextWaiting,
    findDeadLetters: events.findDeadLetters,
    findOldestWaiting: events.findOldestWaiting,
    onKept: (listener) => void listeners.push(listener),
    count: () => ({ waiting, refused: events.count('refused') }),
    purge() {
      events.purge(now());
      ballots.purge(now());
    },
    close() {
      commits.flush();
      database.close();
    },
  };
}
