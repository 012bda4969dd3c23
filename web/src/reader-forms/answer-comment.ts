import { COMMENT_ACTION } from '@toasoan/shared/address';
import type { FormArrival } from './form-arrival.ts';
import { meetVisitor } from './meet-visitor.ts';
import { openFormGate } from './open-form-gate.ts';
import { receiveComment, type CommentAnswer } from './receive-comment.ts';

/** The answer to a comment that arrives, whoever prints it. */
export function answerComment(arrival: FormArrival): Promise<CommentAnswer> {
  const visitor = meetVisitor(arrival);
  return receiveComment(arrival.request, {
    ...arrival.locals,
    visitor,
    gate: openFormGate(arrival, COMMENT_ACTION, visitor),
    newId: () => crypto.randomUUID(),
  });
}

/** What a script of ours needs of it. */
export function toCommentJson({ message, errors, kept }: CommentAnswer): object {
  return { message, errors, kept };
}
