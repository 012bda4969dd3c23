import { likeEvent, type ReaderEvent } from '@toasoan/shared/reader-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InboxFullError } from '../inbox/inbox.ts';
import type { AddOutcome } from '../inbox/keeping.ts';
import { sample } from '../../testing/sample-newspaper.ts';
import type { FormGate, Held } from './form-gate.ts';
import { receiveLike } from './receive-like.ts';
import { sampleContext } from '../../testing/sample-context.ts';
import type { Visitor } from './visitor.ts';

const SITE = new URL('https://bao.example');
const add = vi.fn<(event: ReaderEvent) => Promise<AddOutcome>>();
let held: Held | undefined;

beforeEach(() => {
  add.mockReset().mockResolvedValue('kept');
  held = undefined;
});

function toTestVisitor(browser: string): Visitor {
  const keys = { browserKey: 'k'.repeat(43), networkKey: 'n'.repeat(43) };
  return { browserId: browser.repeat(22), keys, cookie: 'toasoan-browser=1' };
}

function send(fields: Record<string, string> = {}, browser = 'b', headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ commentId: 'comment1', isLiked: 'true', ...fields });
  const context = sampleContext({
    mirror: {
      findComment: (id) => (id === 'comment1' || id === 'comment2' ? sample.comment(Number(id.at(-1))) : undefined),
    },
    visitor: toTestVisitor(browser),
  });
  const admit: FormGate['admit'] = async (fields) => (held ? { held } : context.gate.admit(fields));
  return receiveLike(new Request(SITE, { method: 'POST', body, headers }), {
    ...context,
    inbox: { ...context.inbox, add },
    gate: { ...context.gate, admit },
  });
}

const likers = () => add.mock.calls.map(([event]) => 'likerKey' in event && event.likerKey);

describe('receiveLike', () => {
  it('keeps a like, and that it is taken back, in the shape that the CMS takes', async () => {
    const returnTo = '/-/y-kien?binh-luan=comment1';
    expect(await send()).toMatchObject({
      status: 200,
      isLiked: true,
      returnTo,
      token: 'fresh',
      cookie: 'toasoan-browser=1',
    });
    expect(await send({ isLiked: 'false' })).toMatchObject({ status: 200, isLiked: false });
    const events = add.mock.calls.map(([event]) => event);
    expect(events.map((event) => likeEvent.parse(event))).toEqual(events);
    expect(events.map((event) => 'isLiked' in event && event.isLiked)).toEqual([true, false]);
  });

  it('knows a browser again under the same comment only', async () => {
    await send();
    await send();
    await send({ commentId: 'comment2' });
    await send({}, 'c');
    const [first, again, elsewhere, other] = likers();
    expect(again).toBe(first);
    expect(new Set([first, elsewhere, other]).size).toBe(3);
  });

  it('refuses what names no comment that readers see, and what comes from another site', async () => {
    expect((await send({ commentId: 'comment3' })).status).toBe(404);
    expect((await send({}, 'b', { origin: 'https://khac.example', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(add).not.toHaveBeenCalled();
  });

  it('says so when it cannot be kept now', async () => {
    add.mockRejectedValue(new InboxFullError('full'));
    expect(await send()).toMatchObject({ status: 503, comment: { documentId: 'comment1' } });
  });

  it('keeps nothing that is held at the gate, and gives all that is needed to send it again', async () => {
    held = { status: 422, message: 'Bấm lần nữa', token: 'new' };
    const answer = await send();
    expect(answer).toMatchObject({ status: 422, held, token: 'new', cookie: 'toasoan-browser=1' });
    expect(answer.isLiked).toBeUndefined();
    expect(add).not.toHaveBeenCalled();
  });
});
