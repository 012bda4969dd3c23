import type { FollowerState } from '../follower/follower.ts';
import type { SyncProgress } from '../follower/filling-progress.ts';
import type { OpenInbox } from '../inbox/inbox.ts';
import type { InboxTotals } from '../inbox/totals.ts';
import type { PrinterState } from '../publisher/printer-state.ts';
import type { RoomFailures } from './failure-counts.ts';

/** What the operator is told about the site as it is now. */
export interface SiteFacts {
  version: string;
  /** Names the compiled app (build-id.ts). */
  buildId: string;
  startedAt: Date;
  /** Whether the mirror has ever been filled. */
  isFilled: boolean;
  cms: { lastHeardAt: Date | undefined; failure: string | undefined };
  feed: {
    cursor: number;
    /** The newest change that the CMS has announced; undefined before it was first heard. */
    latest: number | undefined;
    /** For how long there have been changes that are not taken over; 0 when there are none. */
    lagSeconds: number;
    /** Why what the CMS has now does not take the place of what readers see. */
    held: string | undefined;
    /** Picture files that stories had to go live without. */
    wantedPictures: number;
    /** Documents that are set aside until they change: how many, and the newest of them. */
    refused: FollowerState['refused'];
  };
  /** The filling of the mirror from scratch that is under way. */
  sync: SyncProgress | undefined;
  editions: {
    /** The one that readers see. */
    current: string | undefined;
    /** The one that is being printed again. */
    building: string | undefined;
  };
  /** The run through all pages that is under way. */
  run: PrinterState['run'];
  /** Processes that print beside this one. */
  presses: number;
  queue: PrinterState['queue'];
  /** Since the start, in whatever edition. */
  pages: PrinterState['pages'];
  inbox: ReturnType<OpenInbox['count']> & { oldestAt: Date | undefined; totals: InboxTotals };
  disk: { freeBytes: number; totalBytes: number };
  memory: { residentBytes: number };
  failures: ReadonlyMap<string, RoomFailures>;
}
