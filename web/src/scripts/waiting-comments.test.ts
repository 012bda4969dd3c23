import { describe, expect, it } from 'vitest';
import {
  parseWaitingComments,
  stillWaiting,
  toStanding,
  withChangedComment,
  withWaitingComment,
} from './waiting-comments.ts';

const NOW = 1_614_593_460_000;
const DAY = 24 * 60 * 60 * 1000;
const COMMENT = { name: 'Lụa', text: 'Đồng ý.\n\nRất hay.', sentAt: NOW };

describe('the comments a browser waits for', () => {
  it('come back as they were stored', () => {
    expect(parseWaitingComments(JSON.stringify([COMMENT]))).toEqual([COMMENT]);
  });

  it.each([null, '', 'nonsense', '{}', 'null', '[null, 1, {"name": "x"}]'])('are none when %j was stored', (stored) => {
    expect(parseWaitingComments(stored)).toEqual([]);
  });

  it('wait no longer once they are printed, however the page breaks its lines', () => {
    const printed = ['\n    Đồng ý.\n\n      Rất hay.\n  '.normalize('NFD')];
    expect(stillWaiting([COMMENT], printed, NOW)).toEqual([]);
    expect(stillWaiting([COMMENT], ['Đồng ý.'], NOW)).toEqual([COMMENT]);
  });

  it('stay in the list, though printed, while they may be changed', () => {
    const changeable = { ...COMMENT, right: 'r', changeableUntil: new Date(NOW + 1000).toISOString() };
    expect(stillWaiting([changeable], [COMMENT.text], NOW)).toEqual([changeable]);
    expect(toStanding(changeable, [COMMENT.text], NOW)).toBe('printed');
    expect(stillWaiting([changeable], [COMMENT.text], NOW + 1000)).toEqual([]);
  });

  it('appear in a moment where comments are open, and wait for a moderator when they have not', () => {
    const open = { ...COMMENT, appearsAtOnce: true };
    expect(toStanding(open, [], NOW + 1000)).toBe('appearing');
    expect(toStanding(open, [], NOW + 300_000)).toBe('waiting');
    expect(toStanding(COMMENT, [], NOW)).toBe('waiting');
  });

  it('say something else once they are edited, and are gone once they are withdrawn', () => {
    const others = [{ ...COMMENT, right: 'a' }, COMMENT];
    expect(withChangedComment(others, 'a', 'Khác')).toEqual([{ ...COMMENT, right: 'a', text: 'Khác' }, COMMENT]);
    expect(withChangedComment(others, 'a', undefined)).toEqual([COMMENT]);
  });

  it('wait no longer than two weeks', () => {
    expect(stillWaiting([COMMENT], [], NOW + 13 * DAY)).toEqual([COMMENT]);
    expect(stillWaiting([COMMENT], [], NOW + 14 * DAY)).toEqual([]);
  });

  it('are listed once when sent twice', () => {
    const again = { ...COMMENT, sentAt: NOW + 1 };
    expect(withWaitingComment([COMMENT], { ...again, right: 'r' })).toEqual([{ ...again, right: 'r' }]);
    expect(withWaitingComment([{ ...COMMENT, right: 'r' }], again)).toEqual([{ ...COMMENT, right: 'r' }]);
    expect(withWaitingComment([COMMENT], { ...again, name: 'Hoa' })).toHaveLength(2);
  });
});
