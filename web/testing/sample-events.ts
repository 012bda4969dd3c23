import { randomUUID } from 'node:crypto';
import type { CommentChangeEvent, CommentEvent, Sender, VoteEvent } from '@toasoan/shared/reader-event';

const UNKNOWN_SENDER: Sender = { browserKey: null, networkKey: null, secondsOnForm: null };

/** Events for tests: valid, each its own id, words and voter unless told otherwise. */
export function sampleComment(words: Partial<CommentEvent> = {}): CommentEvent {
  const id = randomUUID();
  return {
    id,
    type: 'comment',
    submittedAt: '2021-03-01T10:11:00.000Z',
    sender: UNKNOWN_SENDER,
    articleId: 'a1',
    parentId: null,
    name: 'Nguyễn Văn Đạt',
    email: '',
    text: `Bài viết rất hay (${id}).`,
    ...words,
  };
}

export function sampleChange(of: CommentEvent, text: string | null): CommentChangeEvent {
  const { sender, submittedAt } = of;
  return { id: randomUUID(), type: 'commentChange', submittedAt, sender, commentEventId: of.id, text };
}

export function sampleVote(words: Partial<VoteEvent> = {}): VoteEvent {
  const id = randomUUID();
  return {
    id,
    type: 'vote',
    submittedAt: '2021-03-01T10:11:00.000Z',
    sender: UNKNOWN_SENDER,
    pollId: 'p1',
    optionKeys: ['luong'],
    voterKey: id,
    mayReplace: false,
    ...words,
  };
}
