/** How the comments of an article stand: the newest first, or those that most readers like. */
export type CommentOrder = 'newest' | 'mostLiked';

/** Where comments are read that do not stand on the page of their article; made for each reader who asks. */
export const COMMENTS_PATH = '/-/y-kien';

/** What such an address asks for; the page of a thread is null for the one on which the comment stands. */
export type CommentsQuery =
  | { type: 'list'; articleId: string; order: CommentOrder; page: number }
  | { type: 'thread'; commentId: string; page: number | null };

const MOST_LIKED = 'thich';

/** A page of the comments of an article. */
export function commentsAddress(articleId: string, order: CommentOrder, page: number): string {
  const query = new URLSearchParams({ bai: articleId });
  if (order === 'mostLiked') query.set('xep', MOST_LIKED);
  if (page > 1) query.set('trang', String(page));
  return `${COMMENTS_PATH}?${query}`;
}

/** The permanent address of a comment: leads to it wherever it stands. */
export function commentAddress(commentId: string, page: number | null = null): string {
  const query = new URLSearchParams({ 'binh-luan': commentId });
  if (page !== null) query.set('trang', String(page));
  return `${COMMENTS_PATH}?${query}`;
}

/** The id of the element that holds a comment. */
export function toCommentElementId(commentId: string): string {
  return `binh-luan-${commentId}`;
}

/** What the query of an address asks for; undefined when it is none of ours. */
export function parseCommentsQuery(query: URLSearchParams): CommentsQuery | undefined {
  const page = parsePage(query.get('trang'));
  const [articleId, commentId] = [query.get('bai'), query.get('binh-luan')];
  if (page === undefined) return undefined;
  if (isDocumentId(commentId)) return { type: 'thread', commentId, page };
  if (!isDocumentId(articleId)) return undefined;
  return { type: 'list', articleId, order: query.get('xep') === MOST_LIKED ? 'mostLiked' : 'newest', page: page ?? 1 };
}

function isDocumentId(value: string | null): value is string {
  return /^[a-z0-9]{1,40}$/u.test(value ?? '');
}

/** Null when no page is said. */
function parsePage(value: string | null): number | null | undefined {
  if (value === null) return null;
  return /^[1-9]\d{0,5}$/u.test(value) ? Number(value) : undefined;
}
