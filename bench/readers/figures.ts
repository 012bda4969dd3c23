/** How fast something took what readers sent, over some connections. */
export interface Acceptance {
  connections: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Answers that were none of acceptance, by status. */
  refused: Record<string, number>;
}

export interface OurFigures {
  /** Over the most connections, with the CMS running and taking events meanwhile. */
  commentsPerSecond: number;
  votesPerSecond: number;
  /** The slower of comments and votes. */
  p50Ms: number;
  p99Ms: number;
  /** Events that the CMS took after an outage. */
  drainPerSecond: { sqlite?: number; postgres?: number };
  comments: Acceptance[];
  votes: Acceptance[];
}

export interface PeerFigures {
  version: string;
  commentsPerSecond: number;
  p99Ms: number;
  comments: Acceptance[];
}

export interface Figures {
  ours: OurFigures;
  stockStrapi?: PeerFigures;
  wordpress?: PeerFigures;
  /** What was left out, and why. */
  notes: string[];
}
