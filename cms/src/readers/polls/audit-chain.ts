import { pollLink, type LinkOf, type PollLink } from '@toasoan/shared/poll-link';
import { FIRST_PREVIOUS_HASH, toLinkHash, type KeptLink } from './chain-hash.ts';

/** What a chain says when it is gone through from its beginning. */
export interface Recount {
  /** The votes as they are at the end: what was chosen, and whether they count. */
  votes: Map<string, { options: string[]; voidPosition: number | null }>;
  ballot: LinkOf<'ballot'> | null;
  /** How often what is on the ballot was changed after the beginning. */
  ballotChanges: number;
  voids: (LinkOf<'void'> & { position: number; isRestored: boolean })[];
  /** The last link when it holds the final figures. */
  close: LinkOf<'close'> | null;
  length: number;
  head: string;
}

/** A chain that does not hold, and where. */
export class BrokenChain extends Error {
  override readonly name = 'BrokenChain';
  readonly position: number;

  constructor(position: number, what: string) {
    super(what);
    this.position = position;
  }
}

export function startRecount(): Recount {
  const nothing = { votes: new Map(), ballot: null, ballotChanges: 0, voids: [], close: null };
  return { ...nothing, length: 0, head: FIRST_PREVIOUS_HASH };
}

/**
 * Checks the next link and counts it in.
 * @throws BrokenChain when the link does not follow from those before it
 */
export function recountLink(recount: Recount, kept: KeptLink): void {
  const position = recount.length + 1;
  const refuse = (what: string) => {
    throw new BrokenChain(position, what);
  };
  if (kept.position !== position) refuse(`this link is missing; the next one there is has position ${kept.position}`);
  if (kept.previousHash !== recount.head) refuse('it does not name the hash of the link before it');
  if (kept.hash !== toLinkHash(kept)) refuse('its hash is not that of what it says: it was altered');
  const link = parseLink(kept.body);
  if (!link) return refuse('what it says is no link of a chain');
  const fault = countIn(recount, link, position);
  if (fault !== null) refuse(fault);
  recount.length = position;
  recount.head = kept.hash;
}

function parseLink(body: string): PollLink | undefined {
  try {
    return pollLink.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** Why the link cannot be there; null when it can. */
function countIn(recount: Recount, link: PollLink, position: number): string | null {
  recount.close = null;
  switch (link.kind) {
    case 'ballot':
      if (recount.ballot) recount.ballotChanges += 1;
      recount.ballot = link;
      return null;
    case 'vote':
      return countVote(recount, link);
    case 'void':
      return makeVoid(recount, link, position);
    case 'restore':
      return restore(recount, link.voidPosition);
    case 'close':
      recount.close = link;
      return isSameFigures(link, toFigures(recount)) ? null : 'its figures are not those of the votes before it';
  }
}

function countVote({ votes, ballot }: Recount, { vote, options }: LinkOf<'vote'>): string | null {
  if (votes.get(vote)?.voidPosition) return 'it changes a vote that is void';
  if (!ballot) return 'no ballot stands before it';
  votes.set(vote, { options, voidPosition: null });
  return null;
}

function makeVoid(recount: Recount, link: LinkOf<'void'>, position: number): string | null {
  for (const id of link.votes) {
    const vote = recount.votes.get(id);
    if (!vote || vote.voidPosition !== null) return 'it makes a vote void that does not count';
    vote.voidPosition = position;
  }
  recount.voids.push({ ...link, position, isRestored: false });
  return null;
}

function restore({ votes, voids }: Recount, voidPosition: number): string | null {
  const link = voids.find(({ position, isRestored }) => position === voidPosition && !isRestored);
  if (!link) return 'it restores votes that are not void';
  link.isRestored = true;
  for (const vote of votes.values()) if (vote.voidPosition === voidPosition) vote.voidPosition = null;
  return null;
}

export interface Figures {
  voteCount: number;
  voidCount: number;
  tally: Record<string, number>;
}

/** The figures that the chain gives. Only options that were chosen have one. */
export function toFigures({ votes }: Pick<Recount, 'votes'>): Figures {
  const counting = [...votes.values()].filter(({ voidPosition }) => voidPosition === null);
  const tally: Record<string, number> = {};
  for (const key of counting.flatMap(({ options }) => options)) tally[key] = (tally[key] ?? 0) + 1;
  return { voteCount: counting.length, voidCount: votes.size - counting.length, tally };
}

function isSameFigures(one: Figures, other: Figures): boolean {
  const toText = ({ voteCount, voidCount, tally }: Figures) =>
    JSON.stringify([voteCount, voidCount, Object.entries(tally).sort()]);
  return toText(one) === toText(other);
}
