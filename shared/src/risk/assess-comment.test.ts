import { describe, expect, it } from 'vitest';
import { createAssessment } from './assess-comment.ts';
import type { AssessedComment } from './risk-reason.ts';

const comment = (text: string, rest: Partial<AssessedComment> = {}): AssessedComment => ({
  name: 'Lê Đạt',
  text,
  secondsOnForm: null,
  recentFromNetwork: null,
  ...rest,
});
const assess = createAssessment([{ name: 'Chửi tục', words: ['đồ ngu', 'khốn nạn', 'hòa hợp giả'], points: 50 }]);
const rulesOf = (text: string, rest: Partial<AssessedComment> = {}) =>
  assess(comment(text, rest)).reasons.map(({ rule }) => rule);
/** The words that a rule has marked. */
function marked(text: string): string[] {
  return assess(comment(text)).reasons.flatMap(({ textSpans }) =>
    textSpans.map(([start, end]) => text.slice(start, end)),
  );
}

describe('the risk of a comment', () => {
  it('is none for what people write every day', () => {
    for (const text of [
      'Rất đồng ý với tác giả. Mong huyện sớm làm lại con đường này!',
      'Năm 2021 tôi đóng 1.250.000 đồng, năm nay 3.400.000 đồng, tăng gần gấp 3 lần.',
      'Các ước mơ của bọn trẻ, nhà nào cũng thiếu. Ở TP.HCM cũng vậy…',
      'Hahaha, hay quá!!! UBND xã nên trả lời dân.',
      'Lê Win hát hay, Darwin đã nói rồi. Cụm 12, đường 30/4.',
    ]) {
      expect(assess(comment(text)), text).toEqual({ risk: 0, reasons: [] });
    }
  });

  it.each([
    ['Xem tại https://spam.example/abc nhé', 'https://spam.example/abc'],
    ['vào tinmoi.xyz ngay', 'tinmoi.xyz'],
    ['www.abc.vn/khuyen-mai đi', 'www.abc.vn/khuyen-mai'],
  ])('sees links: %s', (text, link) => {
    expect(rulesOf(text)).toEqual(['links']);
    expect(marked(text)).toEqual([link]);
  });

  it('weighs many links, or one in the name, more than one in the text', () => {
    const one = assess(comment('Xem baolamdong.vn')).risk;
    expect(assess(comment('a.com b.com c.com')).risk).toBeGreaterThan(one);
    expect(assess(comment('Hay', { name: 'abc.com' })).risk).toBeGreaterThan(one);
  });

  it.each(['0905123456', '0905 123 456', '+84 905.123.456', 'o9o5123456', '02633 822 222', '(0263) 3822222'])(
    'sees the telephone number %s',
    (number) => expect(rulesOf(`Gọi ${number} gặp Lan`)).toEqual(['phone-numbers']),
  );

  it.each(['Giá 1.250.000.000 đồng', 'Quyết định 01/2021/QĐ-UBND ngày 01/03/2021', 'tài khoản 123456789012345678'])(
    'takes no other number for one: %s',
    (text) => expect(rulesOf(text)).toEqual([]),
  );

  it.each([
    'nhà cái uy tín',
    'NHÀ CÁI',
    'nha cai uy tin',
    'nhàcái',
    'n.h.à c.á.i',
    'n h à  c á i',
    'nh4 c@i',
    'chơi 789bet đi',
    'sunwin',
  ])('sees gambling in “%s”', (text) => expect(rulesOf(text)).toContain('gambling'));

  it('sees the words of the newsroom’s lists, whatever their marks and the place of a tone', () => {
    for (const text of ['Đồ ngu!', 'do ngu', 'đ.ồ n.g.u', 'đồ_ngu', 'hoà hợp giả']) {
      expect(rulesOf(text), text).toEqual(['banned-words']);
    }
    expect(assess(comment('Thằng khốn  nạn kia')).reasons[0]).toMatchObject({
      words: 'Từ trong danh sách “Chửi tục”',
      textSpans: [[6, 15]],
    });
  });

  it('does not find a word inside others, nor with other marks', () => {
    for (const text of ['đồ ngủ', 'đỗ ngừ', 'khó ngủ', 'đồ nguội', 'vào ngu']) expect(rulesOf(text), text).toEqual([]);
  });

  it('sees shouting and repetition', () => {
    expect(rulesOf('TẠI SAO KHÔNG AI TRẢ LỜI DÂN CHÚNG TÔI')).toEqual(['capitals']);
    expect(rulesOf('Hay quá!!!!!!!!!!')).toEqual(['repeated-text']);
    expect(rulesOf('Mua ngay kẻo hết. Mua ngay kẻo hết. Mua ngay kẻo hết.')).toEqual(['repeated-text']);
  });

  it('knows a machine by its haste, and a burst by its network, when they are known', () => {
    expect(rulesOf('Hay', { secondsOnForm: 1.5 })).toEqual(['hasty-form']);
    expect(rulesOf('Hay', { secondsOnForm: 30 })).toEqual([]);
    expect(rulesOf('Hay', { recentFromNetwork: 7 })).toEqual(['burst']);
    expect(rulesOf('Hay', { recentFromNetwork: 2 })).toEqual([]);
  });

  it('is never more than 100, and tells the gravest reason first', () => {
    const { risk, reasons } = assess(
      comment('Nhà cái 789bet, casino online: a.com b.com c.com, gọi 0905123456', { name: 'W88' }),
    );
    expect(risk).toBe(100);
    expect(reasons.map(({ points }) => points)).toEqual(reasons.map(({ points }) => points).sort((a, b) => b - a));
  });

  it('answers quickly on whatever a reader may send', () => {
    for (const sign of ['a', '0', '.', 'đ', 'ab', '0 ', 'a.', '😀', '\n']) {
      expect(assess(comment(sign.repeat(2000).slice(0, 2000))).risk).toBeLessThanOrEqual(100);
    }
  });
});
