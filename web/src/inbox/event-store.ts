import type { DatabaseSync } from 'node:sqlite';
import { DAY_MS } from '@toasoan/shared/durations';
import { INBOX_RETENTION } from '@toasoan/shared/retention';
import { readerEvent, type CommentChangeEvent, type ReaderEvent } from '@toasoan/shared/reader-event';
import { prepareCommand, prepareInsert, prepareQuery } from '../sqlite/query.ts';
import type { BacklogSize } from './backlog.ts';
import { findNextTry } from './forwarder/next-try.ts';
import { REPEATED_COMMENT_WINDOW_MS, toContentKey } from './repeated-comment.ts';
import type { SettledOutcome } from './totals.ts';

/** Delivered events are the CMS's from then on; ours are kept for looking back. */
const KEPT_MS = {
  delivered: INBOX_RETENTION.deliveredDays * DAY_MS,
  refused: INBOX_RETENTION.refusedDays * DAY_MS,
} as const;

/** What the CMS answered of an event for good. */
export interface SettledEvent {
  id: string;
  outcome: SettledOutcome;
  reason: string | null;
}

/** The table of events; callers see to transactions. Payloads are what this program, or an older one, wrote after the gate. */
export interface EventStore {
  /** Whether the same event, or the same comment sent twice, was kept before. */
  has(event: ReaderEvent, now: Date): boolean;
  /**
   * @param payload the event as JSON
   * @param replacedKeys what a vote took the place of, as JSON
   */
  insert(event: ReaderEvent, payload: string, replacedKeys: string | null, now: Date): void;
  /** A comment that was edited repeats no longer what it said before; one that was withdrawn may be sent again. */
  rekey(change: CommentChangeEvent): void;
  nextWaiting(limit: number, now: Date, passedOver?: ReadonlySet<string>): ReaderEvent[];
  findOldestWaiting(): Date | undefined;
  /** What waits less by it; undefined when no such event waited. */
  settle(result: SettledEvent, latest: number, now: Date): BacklogSize | undefined;
  /** Whether the event waits on, to be tried again later; not when that has been done for long enough. */
  postpone(id: string, now: Date): boolean;
  countRefused(): number;
  purge(now: Date): void;
}

export function createEventStore(database: DatabaseSync): EventStore {
  return { ...createKeeping(database), ...createWaitingEvents(database), ...createSettling(database) };
}

function createKeeping(database: DatabaseSync): Pick<EventStore, 'has' | 'insert' | 'rekey'> {
  const findById = prepareQuery(database, 'select 1 from events where id = ?');
  const findByContent = prepareQuery(database, 'select 1 from events where content_key = ? and received_at > ?');
  const findPayload = prepareQuery<{ payload: string }>(database, 'select payload from events where id = ?');
  const setContentKey = prepareCommand(database, 'update events set content_key = ? where id = ?');
  const insert = prepareInsert(database, 'events', ['id', 'payload', 'content_key', 'received_at', 'replaced_keys']);
  return {
    has(event, now) {
      if (findById.first(event.id)) return true;
      const since = now.getTime() - REPEATED_COMMENT_WINDOW_MS;
      return findByContent.first(toContentKey(event), since) !== undefined;
    },
    insert(event, payload, replacedKeys, now) {
      const content_key = toContentKey(event);
      insert({ id: event.id, payload, content_key, received_at: now.getTime(), replaced_keys: replacedKeys });
    },
    rekey({ commentEventId, text }) {
      const row = findPayload.first(commentEventId);
      if (!row) return;
      const comment = toEvent(row.payload);
      const key = text === null || comment.type !== 'comment' ? null : toContentKey({ ...comment, text });
      setContentKey(key, commentEventId);
    },
  };
}

function createWaitingEvents(
  database: DatabaseSync,
): Pick<EventStore, 'nextWaiting' | 'findOldestWaiting' | 'postpone'> {
  const waiting = prepareQuery<{ id: string; payload: string }>(
    database,
    `select id, payload from events where state = 'waiting' and next_try_at <= ? order by arrival limit ?`,
  );
  const oldest = prepareQuery<{ at: number | null }>(
    database,
    `select min(received_at) as at from events where state = 'waiting' and postponed_since is null`,
  );
  const findPostponed = prepareQuery<{ since: number | null }>(
    database,
    `select postponed_since as since from events where id = ? and state = 'waiting'`,
  );
  const postpone = prepareCommand(database, 'update events set postponed_since = ?, next_try_at = ? where id = ?');
  return {
    nextWaiting: (limit, now, passedOver = new Set()) =>
      waiting
        .all(now.getTime(), limit + passedOver.size)
        .filter(({ id }) => !passedOver.has(id))
        .slice(0, limit)
        .map(({ payload }) => toEvent(payload)),
    findOldestWaiting() {
      const at = oldest.first()?.at;
      return typeof at === 'number' ? new Date(at) : undefined;
    },
    postpone(id, now) {
      const row = findPostponed.first(id);
      const since = row?.since ?? now.getTime();
      const next = row && findNextTry(new Date(since), now);
      if (next) postpone(since, next.getTime(), id);
      return next !== undefined;
    },
  };
}

function createSettling(database: DatabaseSync): Pick<EventStore, 'settle' | 'countRefused' | 'purge'> {
  const settle = prepareQuery<{ bytes: number }>(
    database,
    `update events set state = ?, settled_at = ?, delivered_seq = ?, refusal_reason = ?
       where id = ? and state = 'waiting' returning octet_length(payload) as bytes`,
  );
  const refused = prepareQuery<{ count: number }>(
    database,
    `select count(*) as count from events where state = 'refused'`,
  );
  const purge = prepareCommand(database, 'delete from events where state = ? and settled_at < ?');
  return {
    settle({ id, outcome, reason }, latest, now) {
      const isRefused = outcome === 'refused';
      const row = settle.first(
        isRefused ? 'refused' : 'delivered',
        now.getTime(),
        isRefused ? null : latest,
        isRefused ? (reason ?? 'no reason given') : null,
        id,
      );
      return row && { events: -1, bytes: -row.bytes };
    },
    countRefused: () => refused.first()?.count ?? 0,
    purge(now) {
      for (const [state, kept] of Object.entries(KEPT_MS)) purge(state, now.getTime() - kept);
    },
  };
}

/**
 * An event as it was kept, what events have only had since then being unknown. One that is no event any more goes to
 * the CMS as it is: its refusal lays it before a person.
 */
export function toEvent(payload: string): ReaderEvent {
  const kept = JSON.parse(payload) as ReaderEvent;
  return readerEvent.safeParse(kept).data ?? kept;
}
