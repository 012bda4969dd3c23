import { commentChangeEvent, type ReaderEvent } from '@toasoan/shared/reader-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AddOutcome } from '../inbox/keeping.ts';
import { toChangeRight } from './change-right.ts';
import type { FormGate } from './form-gate.ts';
import { receiveCommentChange } from './receive-comment-change.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const SITE = new URL('https://bao.example');
const SENT_AT = new Date('2021-03-01T10:00:00Z');
const COMMENT_ID = '0191d3a0-0000-4000-8000-000000000001';
const KEYS = { browserKey: 'k'.repeat(43), networkKey: 'n'.repeat(43) };
const ARTICLE = { address: '/thoi-su/bai-1.html', headline: 'Bài mở', commentPolicy: 'moderated' } as const;
const RIGHT = toChangeRight({ commentEventId: COMMENT_ID, submittedAt: SENT_AT }, KEYS.browserKey, 'secret');
const add = vi.fn<(event: ReaderEvent) => Promise<AddOutcome>>();
const admit = vi.fn<FormGate['admit']>();

beforeEach(() => {
  add.mockReset().mockResolvedValue('kept');
  admit.mockReset().mockResolvedValue({ secondsOnForm: 3 });
});

function send(fields: Record<string, string>, secondsLater = 60, browserKey = KEYS.browserKey) {
  const all = { articleId: 'open', right: RIGHT, name: 'Lê Đạt', text: 'Tôi nghĩ lại rồi.', change: 'edit', ...fields };
  const context = sampleContext({
    mirror: { findArticleForComment: (id) => (id === 'open' ? ARTICLE : undefined) },
    now: new Date(SENT_AT.getTime() + secondsLater * 1000),
    visitor: { browserId: 'b'.repeat(22), keys: { ...KEYS, browserKey } },
  });
  return receiveCommentChange(new Request(SITE, { method: 'POST', body: new URLSearchParams(all) }), {
    ...context,
    inbox: { ...context.inbox, add },
    gate: { ...context.gate, admit },
  });
}

describe('receiveCommentChange', () => {
  it('keeps an edit in the shape that the CMS takes, and lets the reader edit again', async () => {
    const answer = await send({ text: '  Tôi nghĩ lại rồi.\u202E ' });
    expect(answer).toMatchObject({ status: 202, kept: { name: 'Lê Đạt', text: 'Tôi nghĩ lại rồi.', right: RIGHT } });
    const [event] = add.mock.calls[0] ?? [];
    expect(commentChangeEvent.parse(event)).toEqual(event);
    expect(event).toMatchObject({ commentEventId: COMMENT_ID, text: 'Tôi nghĩ lại rồi.', sender: KEYS });
  });

  it('keeps a withdrawal, whatever stands in the form', async () => {
    const answer = await send({ change: 'withdraw', text: '', articleId: 'gone' });
    expect(answer).toMatchObject({ status: 202, isWithdrawn: true });
    expect(answer.kept).toBeUndefined();
    expect(add.mock.calls[0]?.[0]).toMatchObject({ text: null });
  });

  it('refuses what comes too late, from another browser or with a right that we did not give', async () => {
    expect((await send({}, 300)).status).toBe(202);
    add.mockClear();
    expect((await send({}, 301)).status).toBe(409);
    expect((await send({}, 60, 'x'.repeat(43))).status).toBe(403);
    for (const right of ['', RIGHT.slice(0, -1), RIGHT.replace('0191d3a0', '0191d3a1')]) {
      expect((await send({ right })).status).toBe(403);
    }
    expect(add).not.toHaveBeenCalled();
  });

  it('gives the words back when they are wrong, held at the gate, or the inbox is full', async () => {
    expect(await send({ text: ' ' })).toMatchObject({ status: 422, message: 'Bạn chưa viết bình luận.' });
    const held = { status: 422, message: 'Bấm lần nữa', token: 't' } as const;
    admit.mockResolvedValueOnce({ held });
    expect(await send({})).toMatchObject({ status: 422, held, kept: { text: 'Tôi nghĩ lại rồi.', right: RIGHT } });
    add.mockRejectedValue(Object.assign(new Error(), { name: 'InboxFullError' }));
    expect(await send({})).toMatchObject({ status: 503, kept: { text: 'Tôi nghĩ lại rồi.' } });
  });
});
