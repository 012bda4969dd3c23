import { expect, test } from 'vitest';
import { toCommentThreads } from './comment-threads.ts';

/** Each comment is named and says whom it answers: "b>a". Threads are read back as "a: b, c". */
const read = (...names: string[]) =>
  toCommentThreads(
    names.map((name) => {
      const [documentId = '', parentId = null] = name.split('>');
      return { documentId, parentId, likeCount: 0 };
    }),
  ).map(({ comment, replies }) =>
    `${comment.documentId}: ${replies.map(({ documentId }) => documentId).join(', ')}`.trim(),
  );

test('replies stand beneath their comment, in the order given', () =>
  expect(read('a', 'b', 'c>a', 'd>b', 'e>a')).toEqual(['a: c, e', 'b: d']));

test('a reply to a reply stands with the first comment of its thread', () =>
  expect(read('c>b', 'a', 'b>a')).toEqual(['a: c, b']));

test('a reply to a comment that is not approved stands alone', () => expect(read('b>a')).toEqual(['b:']));

test('comments that answer each other, or themselves, are all printed once', () =>
  expect(read('a>b', 'b>a', 'c>c', 'd>a').sort()).toEqual(['a:', 'b:', 'c:', 'd:']));
