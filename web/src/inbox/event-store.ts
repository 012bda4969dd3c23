import type { DatabaseSync } from 'node:sqlite';
import { DAY_MS } from '@toasoan/shared/durations';
import { INBOX_RETENTION } from '@toasoan/shared/retention';
import { readerEvent, type CommentChangeEvent, type ReaderEvent } from '@toasoan/shared/reader-event';
import type { BacklogSize } from './backlog.ts';
import { findNextTry } from './next-try.ts';
import { REPEATED_COMMENT_WINDOW_MS, toContentKey } from './repeated-comment.ts';
import type { SettledOutcome } from './totals.ts';

/** Delivered events are the CMS's from then on; ours are kept for looking back. */
const KEPT_MS = {
  delivered: INBOX_RETENTION.deliveredDays * DAY_MS,
  refused: INBOX_RETENTION.refusedDays * DAY_MS,
} as const;

const STATEMENTS = {
  findById: 'SELECT 1 FROM events WHERE id = ?',
  findByContent: 'SELECT 1 FROM events WHERE content_key = ? AND received_at > ?',
  findPayload: 'SELECT payload FROM events WHERE id = ?',
  setContentKey: 'UPDATE events SET content_key = ? WHERE id = ?',
  insert: 'INSERT INTO events (id, payload, content_key, received_at, replaced_keys) VALUES (?, ?, ?, ?, ?)',
  settle: `UPDATE events SET state = ?, settled_at = ?, delivered_seq = ?, refusal_reason = ?
             WHERE id = ? AND state = 'waiting' RETURNING octet_length(payload) AS bytes`,
  countRefused: `SELECT count(*) AS count FROM events WHERE state = 'refused'`,
  oldest: `SELECT min(received_at) AS at FROM events WHERE state = 'waiting' AND postponed_since IS NULL`,
  waiting: `SELECT id, payload FROM events WHERE state = 'waiting' AND next_try_at <= ? ORDER BY arrival LIMIT ?`,
  findPostponed: `SELECT postponed_since AS since FROM events WHERE id = ? AND state = 'waiting'`,
  postpone: 'UPDATE events SET postponed_since = ?, next_try_at = ? WHERE id = ?',
  purge: 'DELETE FROM events WHERE state = ? AND settled_at < ?',
} as const;

/** What the CMS answered of an event for good. */
export interface SettledEvent {
  id: string;
  outcome: SettledOutcome;
  reason: string | null;
}

/** The table of events; callers see to transactions. Payloads are what this program, or an older one, wrote after the gate. */
export function createEventStore(database: DatabaseSync) {
  const prepared = Object.fromEntries(
    Object.entries(STATEMENTS).map(([name, sql]) => [name, database.prepare(sql)]),
  ) as Record<keyof typeof STATEMENTS, ReturnType<DatabaseSync['prepare']>>;

  function has(event: ReaderEvent, now: Date): boolean {
    if (prepared.findById.get(event.id)) return true;
    const since = now.getTime() - REPEATED_COMMENT_WINDOW_MS;
    return prepared.findByContent.get(toContentKey(event), since) !== undefined;
  }

  /** What waits less by it; undefined when no such event waited. */
  function settle(result: SettledEvent, latest: number, now: Date): BacklogSize | undefined {
    const isRefused = result.outcome === 'refused';
    const row = prepared.settle.get(
      isRefused ? 'refused' : 'delivered',
      now.getTime(),
      isRefused ? null : latest,
      isRefused ? (result.reason ?? 'no reason given') : null,
      result.id,
    );
    return row && { events: -1, bytes: -Number(row['bytes']) };
  }

  /** Whether the event waits on, to be tried again later; not when that has been done for long enough. */
  function postpone(id: string, now: Date): boolean {
    const row = prepared.findPostponed.get(id);
    const since = Number(row?.['since'] ?? now.getTime());
    const next = row && findNextTry(new Date(since), now);
    if (next) prepared.postpone.run(since, next.getTime(), id);
    return next !== undefined;
  }

  function nextWaiting(limit: number, now: Date, passedOver: ReadonlySet<string> = new Set()): ReaderEvent[] {
    return prepared.waiting
      .all(now.getTime(), limit + passedOver.size)
      .filter(({ id }) => !passedOver.has(String(id)))
      .slice(0, limit)
      .map(({ payload }) => toEvent(payload));
  }

  return {
    has,
    settle,
    postpone,
    nextWaiting,
    /**
     * @param payload the event as JSON
     * @param replacedKeys what a vote took the place of, as JSON
     */
    insert(event: ReaderEvent, payload: string, replacedKeys: string | null, now: Date) {
      prepared.insert.run(event.id, payload, toContentKey(event), now.getTime(), replacedKeys);
    },
    /** A comment that was edited repeats no longer what it said before; one that was withdrawn may be sent again. */
    rekey({ commentEventId, text }: CommentChangeEvent) {
      const payload = prepared.findPayload.get(commentEventId)?.['payload'];
      if (payload === undefined) return;
      const comment = toEvent(payload);
      const key = text === null || comment.type !== 'comment' ? null : toContentKey({ ...comment, text });
      prepared.setContentKey.run(key, commentEventId);
    },
    findOldestWaiting(): Date | undefined {
      const at = prepared.oldest.get()?.['at'];
      return typeof at === 'number' ? new Date(at) : undefined;
    },
    countRefused: () => Number(prepared.countRefused.get()?.['count']),
    purge(now: Date) {
      for (const [state, kept] of Object.entries(KEPT_MS)) prepared.purge.run(state, now.getTime() - kept);
    },
  };
}

/**
 * An event as it was kept, what events have only had since then being unknown. One that is no event any more goes to
 * the CMS as it is: its refusal lays it before a person.
 */
export function toEvent(payload: unknown): ReaderEvent {
  const kept = JSON.parse(String(payload)) as ReaderEvent;
  return readerEvent.safeParse(kept).data ?? kept;
}
