import { COMMENT_CHANGE_ACTION } from '@toasoan/shared/address';
import type { FormArrival } from './form-arrival.ts';
import type { KeptComment } from './kept-comment.ts';
import { openFormGate } from './open-form-gate.ts';
import type { Visitor } from './visitor.ts';

/** For the form in which its reader changes a comment just kept; undefined when there is nothing to be changed. */
export function toChangeToken(
  kept: KeptComment | undefined,
  arrival: Pick<FormArrival, 'locals'>,
  visitor: Visitor,
): string | undefined {
  return kept?.right === undefined ? undefined : openFormGate(arrival, COMMENT_CHANGE_ACTION, visitor).newToken();
}
