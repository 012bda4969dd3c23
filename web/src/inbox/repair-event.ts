import { OperatorError } from '@toasoan/shared/operator-error';
import { readerEvent, type ReaderEvent } from '@toasoan/shared/reader-event';

/**
 * What an operator may change of an event: the reader's words and what they are about. Who sent it, when, and what was
 * chosen are not to be repaired: that would be another's vote.
 */
const REPAIRABLE = ['articleId', 'parentId', 'name', 'email', 'text', 'pollId', 'commentId'];

/**
 * The event with other values in some of its fields.
 * @throws OperatorError naming the field that cannot be changed, or what is still wrong with the event
 */
export function repairEvent(event: ReaderEvent, values: Readonly<Record<string, string>>): ReaderEvent {
  const repairable = REPAIRABLE.filter((field) => field in event);
  const wrong = Object.keys(values).find((field) => !repairable.includes(field));
  if (wrong !== undefined) {
    throw new OperatorError(`“${wrong}” of a ${event.type} cannot be repaired; these can: ${repairable.join(', ')}.`);
  }
  // An answer with no comment to answer is a comment of its own.
  const own = values['parentId'] === '' ? { parentId: null } : {};
  const { data, error } = readerEvent.safeParse({ ...event, ...values, ...own });
  if (data) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new OperatorError(`With these values it is still no event that the CMS could take: ${faults.join('; ')}`);
}
