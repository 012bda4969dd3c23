import { ArticleLink } from './moderation/article-link';

interface PanelProps {
  model: string;
  document?: { articleDocumentId?: unknown };
}

/** Beside a comment: the way to the article that it is about. */
export function CommentedArticlePanel({ model, document }: PanelProps) {
  const id = document?.articleDocumentId;
  if (model !== 'api::comment.comment' || typeof id !== 'string') return null;
  return { title: 'Bài viết', content: <ArticleLink id={id} /> };
}
