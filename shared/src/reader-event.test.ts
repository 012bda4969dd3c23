import { describe, expect, it } from 'vitest';
import { readerEvent } from './reader-event.ts';

const SENDER = { browserKey: 'B-_z'.repeat(10), networkKey: null, secondsOnForm: 12 };
const COMMENT = {
  id: '5f0c8f0e-3f0f-4d2e-9b3f-0d7c6b1a2e3d',
  type: 'comment',
  submittedAt: '2021-03-01T10:11:00.000Z',
  sender: SENDER,
  articleId: 'abc123',
  parentId: 'def456',
  name: 'Lụa',
  email: '',
  text: 'Đồng ý.',
};
const CHANGE = {
  id: '7f0c8f0e-3f0f-4d2e-9b3f-0d7c6b1a2e3d',
  type: 'commentChange',
  submittedAt: '2021-03-01T10:12:00.000Z',
  sender: SENDER,
  commentEventId: COMMENT.id,
  text: 'Không đồng ý.',
};
const VOTE = {
  id: '5f0c8f0e-3f0f-4d2e-9b3f-0d7c6b1a2e3d',
  type: 'vote',
  submittedAt: '2021-03-01T10:11:00.000Z',
  sender: SENDER,
  pollId: 'abc123',
  optionKeys: ['luong', 'moi-truong-lam-viec'],
  voterKey: 'A-_z'.repeat(10),
  mayReplace: true,
};

describe('a reader event', () => {
  it('comes through the gate as it went in, also the second time', () => {
    for (const event of [COMMENT, CHANGE, { ...CHANGE, text: null }, VOTE]) {
      expect(readerEvent.parse(event)).toEqual(event);
      expect(readerEvent.parse(readerEvent.parse(event))).toEqual(event);
    }
  });

  it('of a time that knew no senders has an unknown one', () => {
    const unknown = { browserKey: null, networkKey: null, secondsOnForm: null };
    expect(readerEvent.parse({ ...VOTE, sender: undefined })).toEqual({ ...VOTE, sender: unknown });
  });

  it('of a time that knew no replies answers nobody', () => {
    expect(readerEvent.parse({ ...COMMENT, parentId: undefined })).toEqual({ ...COMMENT, parentId: null });
  });

  it('holds each chosen option once, in one order whatever the form’s', () => {
    const optionKeys = ['moi-truong-lam-viec', 'luong', 'luong'];
    expect(readerEvent.parse({ ...VOTE, optionKeys })).toEqual(VOTE);
  });

  it('of a time when a vote had one option is a vote for that one, which replaces none', () => {
    const old = { ...VOTE, optionKeys: undefined, mayReplace: undefined, optionKey: 'luong' };
    expect(readerEvent.parse(old)).toEqual({ ...VOTE, optionKeys: ['luong'], mayReplace: false });
  });

  it('loses what does not belong to it', () => {
    expect(readerEvent.parse({ ...COMMENT, state: 'approved', voterKey: 'x' })).toEqual(COMMENT);
  });

  it.each([
    ['an id that is no UUID', { ...COMMENT, id: '1' }],
    ['an unknown type', { ...COMMENT, type: 'like' }],
    ['a vote’s type with a comment’s words', { ...COMMENT, type: 'vote' }],
    ['a time without a zone', { ...COMMENT, submittedAt: '2021-03-01T10:11:00' }],
    ['a day that does not exist', { ...COMMENT, submittedAt: '2021-02-29T10:11:00Z' }],
    ['a document id that could break out of a query', { ...COMMENT, articleId: "x' OR 1=1" }],
    ['no document id', { ...VOTE, pollId: '' }],
    ['an option key that is no key', { ...VOTE, optionKeys: ['Lương cao'] }],
    ['a vote for nothing', { ...VOTE, optionKeys: [] }],
    ['more options than a poll can have', { ...VOTE, optionKeys: Array.from({ length: 21 }, (_, n) => `o${n}`) }],
    ['a voter key that is too short to be a hash', { ...VOTE, voterKey: 'lua' }],
    ['a change to no words', { ...CHANGE, text: '' }],
    ['a change that does not say of what', { ...CHANGE, commentEventId: '' }],
    ['empty words', { ...COMMENT, text: ' ' }],
  ])('is refused with %s', (_, event) => {
    expect(readerEvent.safeParse(event).success).toBe(false);
  });
});
