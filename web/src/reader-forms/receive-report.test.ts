import { reportEvent, type ReaderEvent } from '@toasoan/shared/reader-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AddOutcome } from '../inbox/keeping.ts';
import { sample } from '../../testing/sample-newspaper.ts';
import type { FormGate, Held } from './form-gate.ts';
import { offerReport, receiveReport } from './receive-report.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const SITE = new URL('https://bao.example');
const add = vi.fn<(event: ReaderEvent) => Promise<AddOutcome>>();

let held: Held | undefined;

beforeEach(() => {
  add.mockReset().mockResolvedValue('kept');
  held = undefined;
});

function toContext() {
  const context = sampleContext({
    mirror: { findComment: (id) => (id === 'comment1' ? sample.comment(1) : undefined) },
  });
  const admit: FormGate['admit'] = async (fields) => (held ? { held } : context.gate.admit(fields));
  return { ...context, inbox: { ...context.inbox, add }, gate: { ...context.gate, admit } };
}

const send = (fields: Record<string, string>) =>
  receiveReport(new Request(SITE, { method: 'POST', body: new URLSearchParams(fields) }), toContext());

describe('receiveReport', () => {
  it('answers a link with the form, and keeps nothing', () => {
    expect(offerReport('comment1', toContext())).toMatchObject({
      status: 200,
      isKept: false,
      token: 'fresh',
      comment: { name: 'Bạn đọc' },
    });
    expect(offerReport('khac', toContext()).status).toBe(404);
    expect(add).not.toHaveBeenCalled();
  });

  it('keeps a report with its reason, in the shape that the CMS takes', async () => {
    expect(await send({ commentId: 'comment1', reason: 'falsehood' })).toMatchObject({ status: 200, isKept: true });
    const [event] = add.mock.calls[0] ?? [];
    expect(reportEvent.parse(event)).toEqual(event);
    expect(event).toMatchObject({ commentId: 'comment1', reason: 'falsehood' });
  });

  it('keeps nothing that is held at the gate, and remembers the reason', async () => {
    held = { status: 422, message: 'Bấm lần nữa', token: 'new' };
    const answer = await send({ commentId: 'comment1', reason: 'privacy' });
    expect(answer).toMatchObject({ status: 422, isKept: false, reason: 'privacy', token: 'new', held });
    expect(add).not.toHaveBeenCalled();
  });

  it('asks for a reason, and refuses what names no comment that readers see', async () => {
    expect(await send({ commentId: 'comment1' })).toMatchObject({ status: 422, isKept: false });
    expect((await send({ commentId: 'comment1', reason: 'ghét' })).status).toBe(422);
    expect((await send({ commentId: 'khac', reason: 'spam' })).status).toBe(404);
    expect(add).not.toHaveBeenCalled();
  });
});
