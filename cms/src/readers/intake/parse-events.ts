import { DAY_MS } from '@toasoan/shared/durations';
import { readerEvent, type ReaderEvent } from '@toasoan/shared/reader-event';

/** A reader event as GraphQL hands it over: the parts of its kind in an object of their own. */
export interface ReaderEventInput {
  id: string;
  type: ReaderEvent['type'];
  submittedAt: Date;
  sender?: object | null;
  comment?: object | null;
  commentChange?: object | null;
  vote?: object | null;
  like?: object | null;
  report?: object | null;
}

/** Takes an event that lies further back than this for one whose clock was wrong. */
const OLDEST_DAYS = 30;

/** The event in the shape both sides share; undefined when it has not that shape. */
export function parseEvent(input: ReaderEventInput, now: Date): ReaderEvent | undefined {
  const submittedAt = toPlausibleInstant(input.submittedAt, now).toISOString();
  const { id, type, sender } = input;
  const { data } = readerEvent.safeParse({ ...input[type], id, type, submittedAt, sender: sender ?? undefined });
  return data;
}

/**
 * When a reader's event was sent in. An instant that cannot be, in the future or longer ago than events ever wait,
 * comes from a wrong clock: the instant of arrival is nearer the truth.
 */
export function toPlausibleInstant(submittedAt: Date, now: Date): Date {
  const age = now.getTime() - submittedAt.getTime();
  return age >= 0 && age <= OLDEST_DAYS * DAY_MS ? submittedAt : now;
}
