import type { ReaderEvent } from '@toasoan/shared/reader-event';
import type { Inbox } from '../inbox/inbox.ts';
import type { AddOutcome } from '../inbox/keeping.ts';

/**
 * Keeps an event; `full` when the inbox turns it away for now. The error is known by its name: the pages' bundle would
 * hold another copy of the class than the process that opened the inbox.
 */
export async function keepEvent(inbox: Pick<Inbox, 'add'>, event: ReaderEvent): Promise<AddOutcome | 'full'> {
  try {
    return await inbox.add(event);
  } catch (error) {
    if (error instanceof Error && error.name === 'InboxFullError') return 'full';
    throw error;
  }
}
