import { answers } from '../i18n/answers.ts';
import type { Comment } from '../model/documents.ts';
import type { CommentedArticle, MirrorReader } from '../model/page-data.ts';

/** What a reader is shown who wants to answer a comment. */
export interface Replied {
  status: 200 | 404 | 409;
  /** Why it cannot be answered. */
  message?: string;
  article?: CommentedArticle;
  /** Present when it can be answered. */
  comment?: Comment;
}

/** Finds the comment that an address of `replyAddress` names, if it may be answered. */
export function findReplied(
  search: URLSearchParams,
  mirror: Pick<MirrorReader, 'findArticleForComment' | 'findComment'>,
  now: Date,
): Replied {
  const comment = mirror.findComment(search.get('binh-luan') ?? '');
  const article = comment && mirror.findArticleForComment(comment.articleId, now);
  if (!article) return { status: 404, message: answers.repliedGone };
  if (article.commentPolicy === 'closed') return { status: 409, message: answers.commentsClosed, article };
  return { status: 200, article, comment };
}
