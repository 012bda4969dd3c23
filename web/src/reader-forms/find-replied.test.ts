import { expect, it } from 'vitest';
import { replyAddress } from '@toasoan/shared/address';
import type { CommentPolicy } from '@toasoan/shared/comment-policy';
import { sample } from '../../testing/sample-newspaper.ts';
import { findReplied } from './find-replied.ts';

const ARTICLE = { address: '/thoi-su/bai-1.html', headline: 'Bài 1' };

function find(id: string, commentPolicy: CommentPolicy = 'moderated') {
  return findReplied(
    new URL(replyAddress(id), 'https://bao.example').searchParams,
    {
      findComment: (asked) =>
        [sample.comment(1), sample.comment(2, { articleId: 'gone' })].find((c) => c.documentId === asked),
      findArticleForComment: (articleId) => (articleId === 'article1' ? { ...ARTICLE, commentPolicy } : undefined),
    },
    new Date(0),
  );
}

it('finds the comment that is to be answered, with its article', () => {
  expect(find('comment1')).toMatchObject({ status: 200, comment: sample.comment(1), article: ARTICLE });
});

it('says why a comment cannot be answered', () => {
  expect(find('comment1', 'closed')).toMatchObject({ status: 409, article: { headline: 'Bài 1' } });
  expect(find('comment1', 'closed').comment).toBeUndefined();
  for (const id of ['comment2', 'comment3', '']) expect(find(id)).toMatchObject({ status: 404 });
});
