import type { ReaderEvent } from '@toasoan/shared/reader-event';
import type { AddOutcome, Inbox } from '../inbox/inbox.ts';

/** Whether the one who sends may send now; asked once for each event that would be kept. */
export type TurnTaker = () => boolean;

/**
 * Keeps an event; `tooMany` when its sender has sent too much lately, `full` when the inbox turns it away for now. The error is known by its name: the pages' bundle
 * would hold another copy of the class than the process that opened the inbox.
 */
export async function keepEvent(
  inbox: Inbox,
  event: ReaderEvent,
  takeTurn: TurnTaker,
): Promise<AddOutcome | 'full' | 'tooMany'> {
  if (!takeTurn()) return 'tooMany';
  try {
    return await inbox.add(event);
  } catch (error) {
    if (error instanceof Error && error.name === 'InboxFullError') return 'full';
    throw error;
  }
}
