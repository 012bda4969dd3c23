/** How the votes of a poll that count have come in. Instants are ISO 8601. */
export interface VoteBursts {
  voteCount: number;
  /** Votes of which it is not known from which network they came: forgotten after a time, or never told. */
  unknownCount: number;
  /** The median of the minutes in which there was a vote; null when there was none. */
  usualPerMinute: number | null;
  /** The minutes with most votes, in the order of time. */
  busiest: readonly { minute: string; votes: number }[];
  /** The networks that sent most, more than one vote each; most first. Nothing says which networks they are. */
  networks: readonly NetworkBurst[];
}

/** What one network has sent, and when its first and last vote was sent. */
export interface NetworkBurst {
  votes: number;
  first: string;
  last: string;
}

/** What a void would do that is not written down yet. */
export interface VoidTrial {
  /** Votes that would not count any more. */
  votes: number;
  /** More than these cannot be made void at once. */
  most: number;
}
