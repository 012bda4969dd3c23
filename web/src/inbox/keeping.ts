import type { DatabaseSync } from 'node:sqlite';
import type { ReaderEvent } from '@toasoan/shared/reader-event';
import type { Backlog } from './backlog.ts';
import type { BallotBox } from './ballot-box.ts';
import { createGroupCommit } from './group-commit.ts';
import type { EventStore } from './event-store.ts';
import type { PendingVoteCount } from './pending-votes.ts';

/**
 * `kept`: stored now. `repeated`: the same event, or the same comment sent twice, was stored before.
 * `changed`: a vote stored now takes the place of this voter's earlier one.
 * `alreadyVoted`: this voter has another vote in this poll; nothing was stored.
 */
export type AddOutcome = 'kept' | 'changed' | 'repeated' | 'alreadyVoted';

/** What an inbox consists of. */
export interface InboxParts {
  database: DatabaseSync;
  events: EventStore;
  ballots: BallotBox;
  backlog: Backlog;
  pending: PendingVoteCount;
  now(): Date;
}

/** Keeps events on the disk; many share one wait for it. */
export interface Keeping {
  /** Resolves when it is on the disk; rejects when it could not be written, and then nothing of it is kept. */
  keep(event: ReaderEvent): Promise<AddOutcome>;
  /** Commits what is under way, at once. */
  flush(): void;
}

/** @param windowMs events that arrive together, at most within this time, share one commit */
export function createKeeping(parts: InboxParts, windowMs: number): Keeping {
  const { backlog, pending } = parts;
  const commits = createGroupCommit(parts.database, windowMs);
  return {
    flush: commits.flush,
    async keep(event) {
      try {
        return await commits.run(() => store(parts, event));
      } catch (error) {
        backlog.recount();
        pending.recount();
        throw error;
      }
    },
  };
}

function store({ events, ballots, backlog, pending, now }: InboxParts, event: ReaderEvent): AddOutcome {
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

const KEPT = { outcome: 'kept' } as const;
