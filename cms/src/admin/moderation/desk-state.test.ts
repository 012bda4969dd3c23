import { describe, expect, it } from 'vitest';
import {
  EMPTY_DESK,
  hasUnsent,
  toLoaded,
  toMeant,
  toMoved,
  toToggled,
  withoutDecided,
  type Desk,
} from './desk-state.ts';
import { SHORTCUTS, toAction } from './shortcuts.ts';
import type { Queue, QueueEntry } from '../../readers/comments/desk-answers.ts';
import { toWaitingWords } from '../../readers/comments/waiting-words.ts';

function entry(documentId: string): QueueEntry {
  return {
    documentId,
    version: `v-${documentId}`,
    name: 'Lê Đạt',
    text: documentId,
    state: 'pending',
    risk: 0,
    riskReasons: [],
    reports: {},
    submittedAt: '2026-11-23T03:00:00.000Z',
    articleDocumentId: 'bai',
    headline: 'Bài',
    isAnswer: false,
    moderatedBy: null,
    moderatedAt: null,
    moderationReason: null,
    note: '',
  };
}

/** A queue of groups: the first of each list, and those that are similar to it. */
function queue(...groups: string[][]): Queue {
  return {
    groups: groups.map(([first = '', ...similar]) => ({ ...entry(first), similar: similar.map(entry), unsent: 0 })),
    total: groups.flat().length,
    pages: 1,
    waiting: { count: groups.flat().length, reported: 0, oldest: null },
  };
}

const open = (...groups: string[][]): Desk => toLoaded(EMPTY_DESK, queue(...groups), new Set());
const ids = (desk: Desk) => desk.groups.map(({ documentId }) => documentId);
const meant = (desk: Desk) => toMeant(desk).map(({ documentId }) => documentId);

describe('the desk', () => {
  it('knows when the CMS has more of a group than it has sent', () => {
    const { groups } = queue(['a', 'a2'], ['b']);
    const cut = groups.map((group) => ({ ...group, unsent: group.documentId === 'a' ? 5 : 0 }));
    const desk = toLoaded(EMPTY_DESK, { ...queue(), groups: cut }, new Set());
    expect([hasUnsent(desk, ['a2']), hasUnsent(desk, ['b'])]).toEqual([true, false]);
    expect(hasUnsent(withoutDecided(desk, new Set(['a'])), ['a2'])).toBe(true);
  });

  it('begins at the first comment and moves within the list', () => {
    const desk = open(['a'], ['b'], ['c']);
    expect(desk.focusedId).toBe('a');
    expect(toMoved(desk, 1).focusedId).toBe('b');
    expect(toMoved(desk, -1).focusedId).toBe('a');
    expect(toMoved(toMoved(desk, 5), 1).focusedId).toBe('c');
  });

  it('means the comment in focus, or those that are chosen, and of a group all when told so', () => {
    const desk = open(['a', 'a1', 'a2'], ['b'], ['c']);
    expect(meant(desk)).toEqual(['a']);
    expect(meant(toToggled(desk, 'whole'))).toEqual(['a', 'a1', 'a2']);
    const chosen = toMoved(toToggled(toMoved(desk, 1), 'chosen'), 1);
    expect(meant(toToggled(chosen, 'chosen'))).toEqual(['b', 'c']);
    expect(meant(chosen)).toEqual(['b']);
  });

  it('goes on to the next comment when one is decided on, and back from the last', () => {
    const desk = toMoved(open(['a'], ['b'], ['c']), 1);
    const next = withoutDecided(desk, new Set(['b']));
    expect([ids(next), next.focusedId, next.total]).toEqual([['a', 'c'], 'c', 2]);
    const last = withoutDecided(next, new Set(['c']));
    expect(last.focusedId).toBe('a');
    expect(withoutDecided(last, new Set(['a']))).toMatchObject({ groups: [], focusedId: null, total: 0 });
  });

  it('keeps the rest of a group whose first comment is decided on, in focus', () => {
    const desk = withoutDecided(open(['a', 'a1', 'a2'], ['b']), new Set(['a']));
    expect([ids(desk), desk.focusedId]).toEqual([['a1', 'b'], 'a1']);
    expect(desk.groups[0]?.similar.map(({ documentId }) => documentId)).toEqual(['a2']);
  });

  it('stays where it is when the queue is read again, without what is being decided on', () => {
    const desk = toToggled(toMoved(open(['a'], ['b'], ['c']), 2), 'chosen');
    const loaded = toLoaded(desk, queue(['n'], ['a'], ['c'], ['b']), new Set(['a']));
    expect([ids(loaded), loaded.focusedId, [...loaded.chosen]]).toEqual([['n', 'c', 'b'], 'c', ['c']]);
  });
});

describe('the keys', () => {
  const press = (key: string, held = {}) => toAction({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

  it('each do one thing, also with Caps Lock, and leave the browser its own', () => {
    expect(new Set(SHORTCUTS.map(({ key }) => key)).size).toBe(SHORTCUTS.length);
    expect([press('j'), press('K'), press('ArrowDown')]).toEqual(['next', 'previous', 'next']);
    expect([press('r', { ctrlKey: true }), press('Tab'), press('Enter')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the waiting clock', () => {
  it.each([
    [0, 'chưa tới 1 phút'],
    [59, '59 phút'],
    [60, '1 giờ'],
    [200, '3 giờ 20 phút'],
    [24 * 60, '1 ngày'],
    [26 * 60 + 5, '1 ngày 2 giờ'],
  ])('says %i minutes as “%s”', (minutes, words) => {
    const since = '2026-11-23T03:00:00.000Z';
    expect(toWaitingWords(since, new Date(Date.parse(since) + minutes * 60_000))).toBe(words);
  });
});
