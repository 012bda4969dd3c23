import type { Sender } from '@toasoan/shared/reader-event';
import type { FormContext } from './form-context.ts';

/** What every event has: its id, when it was sent, and what is known of its sender. */
export function toEventHead(
  { newId, now, visitor }: Pick<FormContext, 'newId' | 'now' | 'visitor'>,
  secondsOnForm: number | null,
): { id: string; submittedAt: string; sender: Sender } {
  return { id: newId(), submittedAt: now.toISOString(), sender: { ...visitor.keys, secondsOnForm } };
}
