import { COMMENT_CHANGE_MS } from '@toasoan/shared/comment-change';
import type { CommentPolicy } from '@toasoan/shared/comment-policy';
import { toChangeRight, type ChangeRight } from './change-right.ts';
import type { FormContext } from './form-context.ts';

/** A comment as its reader is shown it. */
export interface KeptComment {
  name: string;
  text: string;
  /** Whether it is printed without waiting for a moderator, unless something speaks against it. */
  appearsAtOnce: boolean;
  /** By which this browser may change it; absent when it may not. */
  right?: string;
  /** Until when; an ISO text. */
  changeableUntil?: string;
}

export function toKeptComment(
  { name, text }: { name: string; text: string },
  policy: CommentPolicy | undefined,
  right: ChangeRight | undefined,
  { visitor, readerSecret }: Pick<FormContext, 'visitor' | 'readerSecret'>,
): KeptComment {
  const shown = { name, text, appearsAtOnce: policy === 'open' };
  if (!right) return shown;
  return {
    ...shown,
    right: toChangeRight(right, visitor.keys.browserKey, readerSecret),
    changeableUntil: new Date(right.submittedAt.getTime() + COMMENT_CHANGE_MS).toISOString(),
  };
}
