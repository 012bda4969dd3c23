import { describe, expect, it } from 'vitest';
import { toDeviceWords, toEndedWords, toLastUseWords, toQuestion } from './session-words.ts';

const NOW = new Date('2026-11-22T10:11:03Z');
const session = {
  id: 'a',
  device: 'Firefox trên Windows',
  since: '2026-11-22T01:00:00Z',
  lastUse: '2026-11-22T10:10:00Z',
  isOwn: false,
};
const person = {
  userId: 3,
  name: 'Đỗ Lan',
  email: 'lan@bao.vn',
  roles: ['Biên tập viên'],
  sessions: [session, session],
};

describe('what the technician reads of a session', () => {
  it('is where it is, and whether it is the own one', () => {
    expect(toDeviceWords(session)).toBe('Firefox trên Windows');
    expect(toDeviceWords({ ...session, device: null, isOwn: true })).toBe('Thiết bị không rõ (phiên bạn đang dùng)');
  });

  it('is when it was last used, on the clock of Vietnam', () => {
    expect(toLastUseWords(session, NOW)).toBe('Vừa xong');
    expect(toLastUseWords({ ...session, lastUse: '2026-11-22T09:00:00Z' }, NOW)).toBe('16:00 22/11/2026');
  });

  it('is what ending it does, before and after', () => {
    expect(toQuestion(person)).toBe('Đỗ Lan sẽ bị đăng xuất ngay ở cả 2 nơi. Những gì họ chưa lưu có thể mất.');
    expect(toEndedWords(person)).toBe('Đã kết thúc mọi phiên của Đỗ Lan.');
    expect(toEndedWords(person, session)).toBe('Đã kết thúc phiên của Đỗ Lan trên Firefox trên Windows.');
  });
});
