import type { Summary } from '../measure/percentile.ts';
import type { Peer } from '../peers/peer.ts';

/** What was measured with one number of articles; times in the unit that the name ends in. */
export interface SizeFigures {
  articles: number;
  pages: number;
  database: string;
  /** From the start of the site with an empty mirror until that is filled. */
  coldSyncSeconds: number;
  /** The admin's list of articles, asked for twice a second meanwhile. */
  adminListMs: Summary;
  /** From the filled mirror until readers see the whole printed site. */
  fullBuildSeconds: number;
  pagesPerSecond: number;
  /** Of all processes of the site during the full build. */
  peakMemoryMiB: number;
  /** Of the site and the CMS together, without the database's own processes. */
  peakMemoryWithCmsMiB: number;
  coldSyncPeakMemoryMiB: number;
  /** From before the request that publishes until the site answers with the new bytes. */
  publishToLiveMs: Summary;
  /** New articles alone, and how long until the home page has them. */
  newArticleToLiveMs: Summary;
  newArticleToHomeMs: Summary;
  peers: Partial<Record<Peer['name'], PeerFigures>>;
}

export interface PeerFigures {
  fullBuildSeconds: number;
  pages: number;
  pagesPerSecond: number;
  peakMemoryMiB: number;
  /** One build after one headline has changed; equal to the full build where that takes more than five minutes. */
  singleChangeSeconds: number;
}

export interface Figures {
  sizes: SizeFigures[];
  /** Why one of the others, or its figures, are missing. */
  notes: string[];
}
