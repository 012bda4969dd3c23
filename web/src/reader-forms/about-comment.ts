import { commentAddress } from '@toasoan/shared/comments-address';
import type { FormContext } from './form-context.ts';

/** What stands beside the answer to a form about one comment. */
export interface AboutComment {
  comment: { documentId: string; name: string; text: string };
  /** For the form by which the reader goes on. */
  token: string;
  /** The page to go back to. */
  returnTo: string;
  /** A `Set-Cookie` header, for a browser that is new to us. */
  cookie: string | undefined;
}

/** Undefined when readers do not see such a comment (any more). */
export function findAboutComment(
  commentId: string,
  { mirror, gate, visitor }: Pick<FormContext<'findComment'>, 'mirror' | 'gate' | 'visitor'>,
): AboutComment | undefined {
  const comment = mirror.findComment(commentId);
  if (!comment) return undefined;
  const { documentId, name, text } = comment;
  return {
    comment: { documentId, name, text },
    token: gate.newToken(),
    returnTo: commentAddress(documentId),
    cookie: visitor.cookie,
  };
}
