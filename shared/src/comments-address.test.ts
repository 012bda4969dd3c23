import { describe, expect, it } from 'vitest';
import { commentAddress, commentsAddress, parseCommentsQuery, type CommentsQuery } from './comments-address.ts';

const read = (address: string) => parseCommentsQuery(new URL(address, 'https://bao.example').searchParams);

describe('an address of comments', () => {
  it.each<[string, CommentsQuery]>([
    [commentsAddress('bai1', 'newest', 1), { type: 'list', articleId: 'bai1', order: 'newest', page: 1 }],
    [commentsAddress('bai1', 'mostLiked', 12), { type: 'list', articleId: 'bai1', order: 'mostLiked', page: 12 }],
    [commentAddress('abc'), { type: 'thread', commentId: 'abc', page: null }],
    [commentAddress('abc', 3), { type: 'thread', commentId: 'abc', page: 3 }],
  ])('says what it leads to: %s', (address, query) => expect(read(address)).toEqual(query));

  it.each([
    '?',
    '?bai=',
    '?bai=../x',
    '?bai=a&trang=0',
    '?bai=a&trang=1e9',
    '?binh-luan=%3Cb%3E',
    `?bai=${'a'.repeat(41)}`,
  ])('that we do not make is nothing: %s', (query) => expect(read(`/-/y-kien${query}`)).toBeUndefined());
});
