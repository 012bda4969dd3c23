/** What must be known of a comment to put it into its thread and its thread into order. */
export interface CommentKey {
  documentId: string;
  parentId: string | null;
  likeCount: number;
}

export interface KeyThread<Key> {
  comment: Key;
  replies: Key[];
}

/**
 * Comments with their replies beneath, both in the order given. Replies to replies stand with the first comment of
 * their thread; one whose parent is not among the comments begins a thread of its own.
 */
export function toCommentThreads<Key extends CommentKey>(comments: readonly Key[]): KeyThread<Key>[] {
  const byId = new Map(comments.map((comment) => [comment.documentId, comment]));
  const threads = new Map<string, KeyThread<Key>>();
  const replies: [rootId: string, reply: Key][] = [];
  for (const comment of comments) {
    const root = findRoot(comment, byId);
    if (root === comment) threads.set(comment.documentId, { comment, replies: [] });
    else replies.push([root.documentId, comment]);
  }
  for (const [rootId, reply] of replies) threads.get(rootId)?.replies.push(reply);
  return [...threads.values()];
}

/** Comments that answer each other in a circle count as answering nobody. */
function findRoot<Key extends CommentKey>(comment: Key, byId: ReadonlyMap<string, Key>): Key {
  const passed = new Set<Key>();
  let root = comment;
  for (let parent = findParent(root, byId); parent; parent = findParent(root, byId)) {
    passed.add(root);
    if (passed.has(parent)) return comment;
    root = parent;
  }
  return root;
}

function findParent<Key extends CommentKey>({ parentId }: Key, byId: ReadonlyMap<string, Key>): Key | undefined {
  return parentId === null ? undefined : byId.get(parentId);
}
