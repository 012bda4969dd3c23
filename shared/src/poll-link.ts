import { z } from 'zod';

/**
 * What the links of a poll's chain say (docs/decisions/0018-vote-chain.md). A chain holds nothing about persons: a vote
 * is known by a random id of its own, which stays when it is changed.
 */
const at = z.iso.datetime();
const optionKeys = z.array(z.string());
const reason = z.string();

/** What stood on the ballot from here on. */
const ballotLink = z.strictObject({
  kind: z.literal('ballot'),
  at,
  question: z.string(),
  options: z.array(z.strictObject({ key: z.string(), label: z.string() })),
  maxChoices: z.int(),
});

/** A vote, or what a vote was changed into. */
const voteLink = z.strictObject({
  kind: z.literal('vote'),
  at,
  vote: z.string(),
  options: optionKeys,
  submittedAt: z.iso.datetime(),
  /** The reader's code; null for votes of the time before there were receipts. */
  receipt: z.string().nullable(),
});

/** Votes that do not count from here on, and why; votes that came between two instants. */
const voidLink = z.strictObject({
  kind: z.literal('void'),
  at,
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  /** Only votes of networks that sent at least so many between these instants; null: all of them. */
  perNetworkFrom: z.int().nullable(),
  reason,
  votes: z.array(z.string()),
});

/** Votes that an earlier link made void count again. */
const restoreLink = z.strictObject({ kind: z.literal('restore'), at, voidPosition: z.int() });

/** The figures at closing, or after a vote that was sent in time has come late. */
const closeLink = z.strictObject({
  kind: z.literal('close'),
  at,
  voteCount: z.int(),
  voidCount: z.int(),
  tally: z.record(z.string(), z.int()),
});

export const pollLink = z.discriminatedUnion('kind', [ballotLink, voteLink, voidLink, restoreLink, closeLink]);

export type PollLink = z.infer<typeof pollLink>;
export type LinkOf<Kind extends PollLink['kind']> = Extract<PollLink, { kind: Kind }>;
