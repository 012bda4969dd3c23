import { commentEvent, type ReaderEvent } from '@toasoan/shared/reader-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AddOutcome } from '../inbox/keeping.ts';
import { sample } from '../../testing/sample-newspaper.ts';
import type { FormGate, Held } from './form-gate.ts';
import { parseChangeRight } from './change-right.ts';
import { receiveComment } from './receive-comment.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const SITE = new URL('https://bao.example');
const ID = '0191d3a0-0000-4000-8000-000000000001';
const ARTICLES = {
  open: { address: '/thoi-su/bai-1.html', headline: 'Bài mở', commentPolicy: 'moderated' },
  closed: { address: '/thoi-su/bai-2.html', headline: 'Bài đóng', commentPolicy: 'closed' },
} as const;
const HERE = sample.comment(1, { articleId: 'open' });
const ELSEWHERE = sample.comment(2, { articleId: 'closed' });
const VISITOR = {
  browserId: 'b'.repeat(22),
  keys: { browserKey: 'k'.repeat(43), networkKey: 'n'.repeat(43) },
  cookie: 'toasoan-browser=1',
};
const HELD: Held = { status: 422, message: 'Bấm lần nữa', token: 'new-token' };
const admit = vi.fn<FormGate['admit']>();
const add = vi.fn<(event: ReaderEvent) => Promise<AddOutcome>>();

beforeEach(() => {
  admit.mockReset().mockResolvedValue({ secondsOnForm: 42 });
  add.mockReset().mockResolvedValue('kept');
});

function send(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const all = { articleId: 'open', name: 'Lê Đạt', text: 'Rất đồng ý.', ...fields };
  const request = new Request(SITE, { method: 'POST', body: new URLSearchParams(all), headers });
  const context = sampleContext({
    mirror: {
      findArticleForComment: (id) => (id === 'open' || id === 'closed' ? ARTICLES[id] : undefined),
      findComment: (id) => [HERE, ELSEWHERE].find(({ documentId }) => documentId === id),
    },
    visitor: VISITOR,
    newId: () => ID,
  });
  return receiveComment(request, {
    ...context,
    inbox: { ...context.inbox, add },
    gate: { ...context.gate, admit, newToken: () => 'token-to-mend' },
  });
}

describe('receiveComment', () => {
  it('keeps the words cleaned, in the shape that the CMS takes', async () => {
    const answer = await send({ name: '  Lê\u202E Đạt ', text: 'Hoà\u0300 bi\u0300nh\r\n', email: '' });
    expect(answer).toMatchObject({ status: 202, errors: {}, article: { address: '/thoi-su/bai-1.html' } });
    expect(answer.kept).toMatchObject({
      name: 'Lê Đạt',
      text: 'Hoà\u0300 bình'.normalize('NFC'),
      appearsAtOnce: false,
    });
    expect(answer.kept?.changeableUntil).toBe('2021-03-01T10:16:00.000Z');
    expect(parseChangeRight(answer.kept?.right ?? '', VISITOR.keys.browserKey, 'secret')).toEqual({
      commentEventId: ID,
      submittedAt: new Date('2021-03-01T10:11:00Z'),
    });
    const [event] = add.mock.calls[0] ?? [];
    expect(commentEvent.parse(event)).toEqual(event);
    expect(event).toMatchObject({ id: ID, articleId: 'open', name: 'Lê Đạt', submittedAt: '2021-03-01T10:11:00.000Z' });
    expect(event).toMatchObject({ sender: { ...VISITOR.keys, secondsOnForm: 42 } });
    expect(answer.cookie).toBe(VISITOR.cookie);
  });

  it('keeps which comment of the same article it answers', async () => {
    expect(await send({ parentId: 'comment1' })).toMatchObject({ status: 202, parent: HERE });
    expect(add.mock.calls[0]?.[0]).toMatchObject({ parentId: 'comment1' });
    await send({});
    expect(add.mock.calls[1]?.[0]).toMatchObject({ parentId: null });
  });

  it.each(['comment2', 'comment3'])(
    'gives the words back when %s, which it answers, is not there',
    async (parentId) => {
      const answer = await send({ parentId });
      expect(answer).toMatchObject({ status: 409, typed: { text: 'Rất đồng ý.' } });
      expect(answer.parent).toBeUndefined();
      expect(add).not.toHaveBeenCalled();
    },
  );

  it('answers only when the inbox has kept it', async () => {
    const { promise, reject } = Promise.withResolvers<AddOutcome>();
    add.mockReturnValue(promise);
    const answered = send({});
    await vi.waitFor(() => expect(add).toHaveBeenCalled());
    // An answer that did not wait could not know.
    reject(new Error('The disk is broken.'));
    await expect(answered).rejects.toThrow('The disk is broken.');
  });

  it('answers a comment that was sent twice like the first', async () => {
    const first = await send({});
    add.mockResolvedValue('repeated');
    // The right to change it was given for the id of the first.
    const kept = { ...first.kept };
    delete kept.right;
    delete kept.changeableUntil;
    expect(await send({})).toEqual({ ...first, kept });
  });

  it('names what is wrong with each field and gives the words back', async () => {
    const answer = await send({ name: ' ', email: 'lan@', text: 'x'.repeat(2001) });
    expect(answer).toMatchObject({ status: 422, typed: { name: ' ', email: 'lan@' }, token: 'token-to-mend' });
    expect(answer.errors).toEqual({
      name: 'Bạn chưa ghi tên (ít nhất 2 ký tự).',
      email: 'Địa chỉ e-mail không đúng dạng.',
      text: 'Bình luận dài quá 2000 ký tự.',
    });
    expect(add).not.toHaveBeenCalled();
  });

  it('does not keep what a machine filled in, but lets a person send it again', async () => {
    const answer = await send({ website: 'https://spam.example' });
    expect(answer).toMatchObject({ status: 422, typed: { text: 'Rất đồng ý.' } });
    expect(add).not.toHaveBeenCalled();
  });

  it('keeps nothing for an unknown article or a closed one, whose reader has the words back', async () => {
    expect((await send({ articleId: 'none' })).status).toBe(404);
    const typed = { name: 'Lê Đạt', text: 'Rất đồng ý.' };
    expect(await send({ articleId: 'closed' })).toMatchObject({
      status: 409,
      article: { headline: 'Bài đóng' },
      typed,
    });
    expect(add).not.toHaveBeenCalled();
  });

  it('gives the words back when the inbox is full', async () => {
    add.mockRejectedValue(Object.assign(new Error(), { name: 'InboxFullError' }));
    expect(await send({})).toMatchObject({ status: 503, typed: { text: 'Rất đồng ý.' } });
  });

  it('gives the words back to one who is held at the gate, where it asks only for what would be kept', async () => {
    await send({ text: '' });
    expect(admit).not.toHaveBeenCalled();
    admit.mockResolvedValue({ held: HELD });
    const answer = await send({});
    expect(answer).toMatchObject({ status: 422, typed: { text: 'Rất đồng ý.' }, token: 'new-token', held: HELD });
    expect(answer.cookie).toBe(VISITOR.cookie);
    expect(add).not.toHaveBeenCalled();
  });

  it('does not hide that the inbox is broken', async () => {
    add.mockRejectedValue(new Error('disk I/O error'));
    await expect(send({})).rejects.toThrow('disk I/O error');
  });

  it('keeps nothing that another site sends', async () => {
    expect((await send({}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(add).not.toHaveBeenCalled();
  });
});
