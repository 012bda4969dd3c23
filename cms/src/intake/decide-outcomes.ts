import { isPollOpen } from '@toasoan/shared/poll';
import type {
  CommentEvent,
  ReaderEvent,
  ReaderEventOutcome,
  RefusalReason,
  VoteEvent,
} from '@toasoan/shared/reader-event';

export interface KnownPoll {
  opensAt: Date;
  closesAt: Date | null;
  optionKeys: readonly string[];
}

/** What the database says about the events of a batch. */
export interface IntakeFacts {
  /** The ids of the events that were kept before. */
  keptIds: ReadonlySet<string>;
  /** The comment policy of published articles, by documentId. */
  commentPolicies: ReadonlyMap<string, string>;
  polls: ReadonlyMap<string, KnownPoll>;
  /** Who has voted in what, as `toVoteKey` writes it. */
  voteKeys: ReadonlySet<string>;
}

export interface Decision {
  event: ReaderEvent;
  outcome: ReaderEventOutcome;
  reason: RefusalReason | null;
}

export function toVoteKey(vote: { pollId: string; voterKey: string }): string {
  return `${vote.pollId} ${vote.voterKey}`;
}

/** What becomes of each event, in order: an event and a vote count once also within the batch. */
export function decideOutcomes(events: readonly ReaderEvent[], facts: IntakeFacts): Decision[] {
  const keptIds = new Set(facts.keptIds);
  const voteKeys = new Set(facts.voteKeys);
  return events.map((event) => {
    if (keptIds.has(event.id)) return { event, outcome: 'duplicate', reason: null };
    const reason =
      event.type === 'comment' ? findCommentRefusal(event, facts) : findVoteRefusal(event, { ...facts, voteKeys });
    if (reason !== null) return { event, outcome: 'refused', reason };
    keptIds.add(event.id);
    if (event.type === 'vote') voteKeys.add(toVoteKey(event));
    return { event, outcome: 'accepted', reason: null };
  });
}

function findCommentRefusal({ articleId }: CommentEvent, { commentPolicies }: IntakeFacts): RefusalReason | null {
  const policy = commentPolicies.get(articleId);
  if (policy === undefined) return 'article-not-published';
  return policy === 'closed' ? 'comments-closed' : null;
}

function findVoteRefusal(vote: VoteEvent, { polls, voteKeys }: IntakeFacts): RefusalReason | null {
  const poll = polls.get(vote.pollId);
  if (!poll) return 'poll-not-found';
  if (!isPollOpen(poll, new Date(vote.submittedAt))) return 'poll-not-open';
  if (!poll.optionKeys.includes(vote.optionKey)) return 'option-not-found';
  return voteKeys.has(toVoteKey(vote)) ? 'already-voted' : null;
}
