import type { DatabaseSync } from 'node:sqlite';
import type { MirrorReader } from '../../model/page-data.ts';
import { openComments } from './comments.ts';
import type { FrameSource } from './site-frame.ts';

/** What is asked about comments away from the page of their article: only of articles that stand on the site. */
export function openCommentsPages(
  database: DatabaseSync,
  frames: FrameSource,
  findArticle: MirrorReader['findArticleForComment'],
): Pick<MirrorReader, 'findCommentsPage' | 'findThreadPage' | 'isOnArticlePage'> {
  const comments = openComments(database);
  return {
    findCommentsPage(articleId, order, page, now) {
      const article = findArticle(articleId, now);
      if (!article) return undefined;
      const list = comments.list(articleId, order, page);
      return page > list.pageCount ? undefined : { frame: frames.now().frame, article, comments: list };
    },
    findThreadPage(commentId, page, now) {
      const found = comments.findThread(commentId, page);
      const article = found && findArticle(found.articleId, now);
      if (!article || found.page > found.pageCount) return undefined;
      return { frame: frames.now().frame, article, ...found };
    },
    isOnArticlePage: (articleId, commentId) =>
      comments
        .list(articleId, 'newest', 1)
        .threads.some(({ comment, replies }) => [comment, ...replies].some((one) => one.documentId === commentId)),
  };
}
