import type { Comment } from '../mirror/documents.ts';

export interface CommentThread {
  comment: Comment;
  replies: Comment[];
}

/**
 * Comments with their replies beneath, both in the order given. Replies to replies stand with the first comment of
 * their thread; one whose parent is not among the comments begins a thread of its own.
 */
export function toCommentThreads(comments: readonly Comment[]): CommentThread[] {
  const byId = new Map(comments.map((comment) => [comment.documentId, comment]));
  const threads = new Map<string, CommentThread>();
  const replies: [rootId: string, reply: Comment][] = [];
  for (const comment of comments) {
    const root = findRoot(comment, byId);
    if (root === comment) threads.set(comment.documentId, { comment, replies: [] });
    else replies.push([root.documentId, comment]);
  }
  for (const [rootId, reply] of replies) threads.get(rootId)?.replies.push(reply);
  return [...threads.values()];
}

/** Comments that answer each other in a circle count as answering nobody. */
function findRoot(comment: Comment, byId: ReadonlyMap<string, Comment>): Comment {
  const passed = new Set<Comment>();
  let root = comment;
  for (let parent = findParent(root, byId); parent; parent = findParent(root, byId)) {
    passed.add(root);
    if (passed.has(parent)) return comment;
    root = parent;
  }
  return root;
}

function findParent({ parentId }: Comment, byId: ReadonlyMap<string, Comment>): Comment | undefined {
  return parentId === null ? undefined : byId.get(parentId);
}
