import { createHash } from 'node:crypto';

/** What the first link of every chain names as the hash before it. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** A link as it is kept. `body` is the JSON of a PollLink, and is hashed as it stands. */
export interface KeptLink {
  pollId: string;
  /** From 1, without gaps. */
  position: number;
  body: string;
  previousHash: string;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

/** The hash of a link: SHA-256 of the hash before it, the poll, the position and the body, a line each. */
export function toLinkHash({ previousHash, pollId, position, body }: Omit<KeptLink, 'hash'>): string {
  return createHash('sha256').update(`${previousHash}\n${pollId}\n${position}\n${body}`).digest('hex');
}
