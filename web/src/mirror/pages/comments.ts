import type { DatabaseSync } from 'node:sqlite';
import type { CommentOrder } from '@toasoan/shared/comments-address';
import { openDocumentTable } from '../document-table.ts';
import type { CommentList, CommentThread, ThreadPage } from '../../model/page-data.ts';
import { prepareQuery } from '../../sqlite/query.ts';
import { toCommentThreads, type CommentKey, type KeyThread } from './comment-threads.ts';

/** What an article prints of its comments, and each further page: so many threads, of each its newest replies. */
const THREADS_ON_PAGE = 20;
const REPLIES_IN_LIST = 5;
/** What the page of a single thread shows of its replies at once. */
const REPLIES_ON_PAGE = 50;

export interface CommentSource {
  /** A page of an article's comments, the first being 1; without threads beyond the last. */
  list(articleId: string, order: CommentOrder, page: number): CommentList;
  /** The thread of a comment, with the page of replies asked for; null asks for the one on which the comment stands. */
  findThread(commentId: string, page: number | null): Omit<ThreadPage, 'frame' | 'article'> | undefined;
}

export function openComments(database: DatabaseSync): CommentSource {
  const documents = openDocumentTable(database);
  const ofArticle = prepareQuery<CommentKey>(
    database,
    `select id as documentId, parent_id as parentId, like_count as likeCount from comment
     where article_id = ? order by submitted_at, id`,
  );

  function load({ comment, replies }: KeyThread<CommentKey>, shown: readonly CommentKey[]): CommentThread[] {
    const [first] = documents.findAll('comment', [comment.documentId]);
    const ids = shown.map(({ documentId }) => documentId);
    return first ? [{ comment: first, replies: documents.findAll('comment', ids), replyCount: replies.length }] : [];
  }

  return {
    list(articleId, order, page) {
      const keys = ofArticle.all(articleId);
      const threads = inOrder(toCommentThreads(keys), order);
      const shown = cut(threads, THREADS_ON_PAGE, page);
      return {
        articleId,
        order,
        page,
        pageCount: countPages(threads, THREADS_ON_PAGE),
        commentCount: keys.length,
        threadCount: threads.length,
        threads: shown.flatMap((thread) => load(thread, thread.replies.slice(-REPLIES_IN_LIST))),
      };
    },
    findThread(commentId, page) {
      const articleId = documents.find('comment', commentId)?.articleId ?? '';
      const thread = toCommentThreads(ofArticle.all(articleId)).find((one) => placeOf(commentId, one) !== undefined);
      if (!thread) return undefined;
      const shownPage = page ?? 1 + Math.floor((placeOf(commentId, thread) ?? 0) / REPLIES_ON_PAGE);
      const [loaded] = load(thread, cut(thread.replies, REPLIES_ON_PAGE, shownPage));
      const pageCount = countPages(thread.replies, REPLIES_ON_PAGE);
      return loaded && { articleId, commentId, thread: loaded, page: shownPage, pageCount };
    },
  };
}

/** Where a comment stands among the replies of a thread, 0 for the comment they reply to; undefined when it is in another. */
function placeOf(commentId: string, { comment, replies }: KeyThread<CommentKey>): number | undefined {
  if (comment.documentId === commentId) return 0;
  const index = replies.findIndex(({ documentId }) => documentId === commentId);
  return index < 0 ? undefined : index;
}

/** Newest first; equally liked ones as well. */
function inOrder(threads: KeyThread<CommentKey>[], order: CommentOrder): KeyThread<CommentKey>[] {
  const newest = threads.toReversed();
  if (order === 'newest') return newest;
  return newest.sort((one, other) => other.comment.likeCount - one.comment.likeCount);
}

function cut<Item>(items: readonly Item[], size: number, page: number): Item[] {
  return items.slice((page - 1) * size, page * size);
}

function countPages(items: readonly unknown[], size: number): number {
  return Math.max(1, Math.ceil(items.length / size));
}
