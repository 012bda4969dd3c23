import { MINUTE_MS } from '@toasoan/shared/durations';
import type { SiteFacts } from './facts.ts';

/** `working`: something is not done yet, but is being done, or waits for an editor. `trouble`: somebody must look. */
export type SiteState = 'ok' | 'working' | 'trouble';

export interface Judgement {
  state: SiteState;
  /** Sentences for the operator: what is, and in trouble what to do. */
  reasons: string[];
}

/** The follower asks every few seconds; a CMS that restarts is back within this time. */
const CMS_SILENT_MS = 30_000;
const FEED_BEHIND_SECONDS = 60;
const INBOX_WAITING_MS = 5 * MINUTE_MS;
const LEAST_FREE_BYTES = 500 * 1024 ** 2;

type Judge = (facts: SiteFacts, now: Date) => string | undefined;

const TROUBLES: readonly Judge[] = [silentCms, heldBack, feedBehind, failingPages, waitingEvents, fullDisk];
const WORKS: readonly Judge[] = [unfilledMirror, sync, run, feedToFollow, refusedDocuments, queueToPrint];

/** Whether all is well with the site, and if not, why and what to do. */
export function judgeSite(facts: SiteFacts, now: Date): Judgement {
  const say = (judges: readonly Judge[]) =>
    judges.map((judge) => judge(facts, now)).filter((reason) => reason !== undefined);
  const troubles = say(TROUBLES);
  const works = say(WORKS);
  const state = troubles.length > 0 ? 'trouble' : works.length > 0 ? 'working' : 'ok';
  return { state, reasons: [...troubles, ...works] };
}

function silentCms({ cms, startedAt }: SiteFacts, now: Date): string | undefined {
  const silent = age(cms.lastHeardAt ?? startedAt, now);
  if (silent < CMS_SILENT_MS) return undefined;
  const why = cms.failure === undefined ? '' : ` (${cms.failure})`;
  const cure = isReached(cms.failure) ? '' : ' Start the CMS, or check CMS_URL and WEB_API_TOKEN.';
  return `The CMS could not be followed for ${toWords(silent)}${why}. Readers keep what is printed, and what they send is kept.${cure}`;
}

/** Whether the reason is another than that nobody answers at CMS_URL: it then says itself what to do. */
function isReached(failure: string | undefined): boolean {
  return failure !== undefined && /^(?:the CMS (?:answered (?!5)|gave)|the mirror|a picture)/u.test(failure);
}

function heldBack({ feed }: SiteFacts): string | undefined {
  return feed.held && `What the CMS has now is held back: ${feed.held}`;
}

/** While a filling from scratch runs, being behind is what it is there for. */
function feedBehind({ feed, sync: filling, cms }: SiteFacts): string | undefined {
  const { lagSeconds } = feed;
  if (filling || feed.held || cms.failure !== undefined || lagSeconds < FEED_BEHIND_SECONDS) return undefined;
  return `Changes of the newsroom have waited for ${toWords(lagSeconds * 1000)} to be taken over (${feed.cursor} of ${feed.latest}). Look for "follower" in the site's log.`;
}

function failingPages({ queue }: SiteFacts): string | undefined {
  if (queue.failing === 0) return undefined;
  return `${count(queue.failing, 'page')} could not be printed; readers see the earlier version, and it is tried again. Look for "could not be printed" in the site's log.`;
}

/** While the CMS is silent, that it is silent says enough. */
function waitingEvents({ inbox, cms }: SiteFacts, now: Date): string | undefined {
  const waiting = age(inbox.oldestAt, now);
  if (cms.failure !== undefined || waiting < INBOX_WAITING_MS) return undefined;
  return `${count(inbox.waiting, 'comment or vote', 'comments and votes')} of readers could not be handed to the CMS, the oldest for ${toWords(waiting)}. Look for "inbox" in the site's log.`;
}

function fullDisk({ disk }: SiteFacts): string | undefined {
  if (disk.freeBytes >= LEAST_FREE_BYTES) return undefined;
  return `Only ${Math.floor(disk.freeBytes / 1024 ** 2)} MiB are left on the disk of DATA_DIR. Make room, or move DATA_DIR to a larger disk.`;
}

function unfilledMirror({ isFilled, sync: filling }: SiteFacts): string | undefined {
  return isFilled || filling ? undefined : 'The mirror has not been filled yet: readers are told to come again.';
}

function sync({ sync: filling }: SiteFacts): string | undefined {
  if (!filling) return undefined;
  const now = filling.type === 'complete' ? '' : `, now ${filling.type}s`;
  const left = filling.secondsLeft === undefined ? '' : `, ${toWords(filling.secondsLeft * 1000)} of these left`;
  return `The mirror is being filled from scratch: ${count(sumDone(filling), 'document')} so far${now}${left}.`;
}

function run({ run: printing }: SiteFacts): string | undefined {
  if (!printing) return undefined;
  const { secondsLeft } = printing;
  const left = secondsLeft === null ? '' : `, ${toWords(secondsLeft * 1000)} left`;
  return `The whole site is being printed again: ${printing.pages} of ${count(printing.total, 'page')}${left}.`;
}

function feedToFollow({ feed }: SiteFacts): string | undefined {
  const behind = toLag(feed);
  return behind > 0 ? `${count(behind, 'change')} of the newsroom to be taken over.` : undefined;
}

/** No trouble for the operator: an editor mends it. */
function refusedDocuments({ feed: { refused } }: SiteFacts): string | undefined {
  if (refused.count === 0) return undefined;
  const named = refused.newest.map(({ type, id, reason }) => `${type} ${JSON.stringify(id)} (${reason})`).join('; ');
  const more = refused.count > refused.newest.length ? `; and ${refused.count - refused.newest.length} more` : '';
  return `${count(refused.count, 'document')} of the newsroom cannot be printed, until an editor changes them: ${named}${more}.`;
}

function queueToPrint({ queue }: SiteFacts): string | undefined {
  const waiting = Object.values(queue.waiting).reduce((sum, pages) => sum + pages, 0);
  return waiting > queue.failing ? `${count(waiting - queue.failing, 'page')} to be printed.` : undefined;
}

/** Documents that a filling from scratch has taken over, of all types. */
export function sumDone({ done }: NonNullable<SiteFacts['sync']>): number {
  return Object.values(done).reduce((sum, documents) => sum + documents, 0);
}

/** Changes that the CMS has announced and the mirror does not hold. */
export function toLag({ cursor, latest = cursor }: SiteFacts['feed']): number {
  return Math.max(0, latest - cursor);
}

/** In milliseconds; 0 for an instant that there is not. */
export function age(since: Date | undefined, now: Date): number {
  return since === undefined ? 0 : Math.max(0, now.getTime() - since.getTime());
}

function toWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE_MS);
  if (minutes < 2) return count(Math.round(milliseconds / 1000), 'second');
  return minutes < 120 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
