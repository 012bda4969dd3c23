import type { CommentChangeAnswer } from './receive-comment-change.ts';
import type { CommentAnswer } from './receive-comment.ts';

/** The answer to a comment for a script of ours. */
export function toCommentJson({ message, errors, kept }: CommentAnswer): object {
  return { message, errors, kept };
}

/** The answer to a change of a comment for a script of ours: `kept` is the comment as it is now, if it was changed. */
export function toCommentChangeJson({ status, message, kept, isWithdrawn }: CommentChangeAnswer): object {
  return { message, kept: status === 202 ? kept : undefined, isWithdrawn };
}
