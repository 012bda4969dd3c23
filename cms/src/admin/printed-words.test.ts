import { describe, expect, it } from 'vitest';
import { toNextLook, toPrintedWords, type Printed } from './printed-words.ts';

const NOW = new Date('2026-11-22T10:11:03Z');
const waiting = (seconds: number): Printed => ({
  state: 'waiting',
  since: new Date(NOW.getTime() - seconds * 1000).toISOString(),
});

describe('what the editor reads beside an article', () => {
  it('is the moment on the clock of Vietnam at which readers first saw the page', () => {
    const live = { state: 'live', at: NOW.toISOString(), url: 'https://bao.example.vn/a-1.html' } as const;
    expect(toPrintedWords(live, NOW)).toBe('Đã lên trang lúc 17:11:03, 22/11/2026');
    expect(toPrintedWords({ ...live, at: null }, NOW)).toBe('Đã lên trang');
    expect(toNextLook(live, NOW)).toBeUndefined();
  });

  it('is patience for a minute, asked about every second, then whom to call', () => {
    expect(toPrintedWords(waiting(59), NOW)).toBe('Đang lên trang…');
    expect(toNextLook(waiting(59), NOW)).toBe(1000);
    expect(toPrintedWords(waiting(61), NOW)).toBe(
      'Chưa lên trang: trang web chưa xác nhận sau 1 phút. Hãy báo kỹ thuật viên.',
    );
    expect(toPrintedWords(waiting(3 * 3600), NOW)).toContain('sau 3 giờ');
    expect(toNextLook(waiting(61), NOW)).toBe(15_000);
  });

  it('is that there is nothing for readers yet', () => {
    expect(toPrintedWords({ state: 'draft' }, NOW)).toBe('Chưa xuất bản');
    expect(toNextLook({ state: 'draft' }, NOW)).toBeUndefined();
  });
});
