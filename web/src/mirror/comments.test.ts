import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMirror, type Mirror } from './open-mirror.ts';
import type { CommentThread } from '../model/page-data.ts';
import { sample } from '../../testing/sample-newspaper.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const idsOf = (threads: readonly CommentThread[] = []) => threads.map(({ comment }) => comment.documentId);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** 45 comments, of which the tenth has 60 replies and the third and fourth are liked. */
describe('the comments of an article', () => {
  let folder: string;
  let mirror: Mirror;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toasoan-comments-'));
    mirror = openMirror(join(folder, 'mirror.db'));
    await mirror.write(({ openWriter }) => {
      const writer = openWriter();
      writer.put('section', sample.section(1));
      writer.put('article', sample.article(1));
      for (const n of range(1, 45)) {
        writer.put('comment', sample.comment(n, { likeCount: n === 3 ? 9 : n === 4 ? 2 : 0 }));
      }
      for (const n of range(101, 160)) writer.put('comment', sample.comment(n, { parentId: 'comment10' }));
      // Of an article that is not there.
      writer.put('comment', sample.comment(99, { articleId: 'article9' }));
    });
  });

  afterAll(async () => {
    await mirror.close();
    rmSync(folder, { recursive: true });
  });

  it('stand on its page the newest first, as many as keep it light, and are all counted', () => {
    const { comments } = mirror.reader.findArticlePage(1, NOW) ?? expect.fail();
    expect(idsOf(comments.threads)).toEqual(
      range(26, 45)
        .toReversed()
        .map((n) => `comment${n}`),
    );
    expect(comments).toMatchObject({ commentCount: 105, threadCount: 45, page: 1, pageCount: 3 });
  });

  it('of the same instant stand in the order of their ids, whatever order they came in', async () => {
    const submittedAt = new Date('2026-02-20T00:00:00Z');
    await mirror.write(({ openWriter }) => {
      const writer = openWriter();
      writer.put('article', sample.article(2));
      for (const n of [702, 703, 701]) writer.put('comment', sample.comment(n, { articleId: 'article2', submittedAt }));
    });
    const { comments } = mirror.reader.findArticlePage(2, NOW) ?? expect.fail();
    expect(idsOf(comments.threads)).toEqual(['comment703', 'comment702', 'comment701']);
  });

  it('are all reached page by page, each once', () => {
    const pages = range(1, 3).map((page) => mirror.reader.findCommentsPage('article1', 'newest', page, NOW)?.comments);
    const ids = pages.flatMap((comments) => idsOf(comments?.threads));
    expect(ids).toEqual(
      range(1, 45)
        .toReversed()
        .map((n) => `comment${n}`),
    );
    expect(mirror.reader.findCommentsPage('article1', 'newest', 4, NOW)).toBeUndefined();
    expect(mirror.reader.findCommentsPage('article9', 'newest', 1, NOW)).toBeUndefined();
  });

  it('stand the most liked first for those who ask for it, equally liked ones the newest first', () => {
    const page = mirror.reader.findCommentsPage('article1', 'mostLiked', 1, NOW);
    expect(idsOf(page?.comments.threads).slice(0, 4)).toEqual(['comment3', 'comment4', 'comment45', 'comment44']);
  });

  it('show the newest replies of a long thread, which has pages of its own', () => {
    const list = mirror.reader.findCommentsPage('article1', 'newest', 2, NOW)?.comments;
    const thread = list?.threads.find(({ comment }) => comment.documentId === 'comment10');
    expect(thread).toMatchObject({ replyCount: 60 });
    expect(thread?.replies.map(({ documentId }) => documentId)).toEqual(range(156, 160).map((n) => `comment${n}`));
    const whole = mirror.reader.findThreadPage('comment10', 1, NOW);
    expect(whole).toMatchObject({ page: 1, pageCount: 2, article: { headline: 'Bài 1' } });
    expect(whole?.thread.replies).toHaveLength(50);
    expect(mirror.reader.findThreadPage('comment10', 3, NOW)).toBeUndefined();
  });

  it('are found by their permanent address on the page of the thread where they stand', () => {
    const reply = mirror.reader.findThreadPage('comment155', null, NOW);
    expect(reply).toMatchObject({ page: 2, commentId: 'comment155', thread: { comment: { documentId: 'comment10' } } });
    expect(reply?.thread.replies.map(({ documentId }) => documentId)).toContain('comment155');
    expect(mirror.reader.isOnArticlePage('article1', 'comment45')).toBe(true);
    expect(mirror.reader.isOnArticlePage('article1', 'comment25')).toBe(false);
    for (const id of ['comment99', 'khongco']) expect(mirror.reader.findThreadPage(id, null, NOW)).toBeUndefined();
  });
});
