import { COMMENT_CHANGE_ACTION } from '@toasoan/shared/address';
import { describe, expect, it } from 'vitest';
import { toChangeToken } from './change-token.ts';
import { openFormGate } from './open-form-gate.ts';
import type { Visitor } from './visitor.ts';

const turns = { take: () => Promise.resolve(1), count: () => Promise.resolve(0) };
const KNOWN: Partial<App.Locals> = { readerSecret: 'secret', turns, now: new Date('2021-03-01T10:11:00Z') };
const LOCALS = KNOWN as App.Locals;
const KEYS = { browserKey: 'k'.repeat(43), networkKey: 'n'.repeat(43) };
const NEWCOMER: Visitor = { browserId: 'b'.repeat(22), keys: KEYS, cookie: 'toasoan-browser=1' };
const KEPT = { name: 'Lê Đạt', text: 'Rất đồng ý.', appearsAtOnce: false };

function admit(token: string | undefined, visitor: Visitor) {
  const fields = Object.assign((name: string) => (name === 'token' ? (token ?? '') : ''), { all: () => [] });
  return openFormGate({ locals: LOCALS }, COMMENT_CHANGE_ACTION, visitor).admit(fields);
}

describe('toChangeToken', () => {
  it('lets the browser that has sent the comment change it, with the cookie that it has only now', async () => {
    const token = toChangeToken({ ...KEPT, right: 'right' }, { locals: LOCALS }, NEWCOMER);
    expect(await admit(token, { browserId: NEWCOMER.browserId, keys: KEYS })).toEqual({ secondsOnForm: null });
  });

  it('is made for nothing when nothing was kept, or what was kept may not be changed', () => {
    expect(toChangeToken(undefined, { locals: LOCALS }, NEWCOMER)).toBeUndefined();
    expect(toChangeToken(KEPT, { locals: LOCALS }, NEWCOMER)).toBeUndefined();
  });
});
