import { describe, expect, it } from 'vitest';
import { toPlainLine, toPlainRun, toPlainText } from './plain-text.ts';

describe('toPlainText', () => {
  it('composes Vietnamese that comes decomposed', () => {
    const text = 'Nguyễn Thị Đậu: “Hoà bình, hòa thuận”';
    expect(toPlainText(text.normalize('NFD'))).toBe(text);
  });

  it('is composed even where an invisible character stood between a letter and its mark', () => {
    expect(toPlainText('e\u200B\u0323\u00AD\u0302')).toBe('ệ');
  });

  it.each([
    ['a bidirectional override', 'gi\u202Eá vàng\u202C'],
    ['bidirectional isolates and marks', '\u2066giá\u2069 \u200Fvàng\u061C'],
    ['zero-width marks', '\uFEFFg\u200Bi\u200Cá v\u2060àng'],
    ['soft hyphens', 'gi\u00ADá vàng'],
    ['controls', '\u0000gi\u0007á\u001B và\u007Fng\u009F'],
  ])('removes %s', (_, text) => {
    expect(toPlainText(text)).toBe('giá vàng');
  });

  it('keeps the joiner and the selector that hold an emoji together', () => {
    expect(toPlainText('👨‍👩‍👧 ❤️')).toBe('👨‍👩‍👧 ❤️');
  });

  it('replaces half a surrogate pair, which no database takes', () => {
    expect(toPlainText('a\uD83Db').isWellFormed()).toBe(true);
  });

  it.each(['một\r\nhai', 'một\rhai', 'một\u2028hai', 'một\u2029hai', 'một\u0085hai', 'một\fhai'])(
    'knows the end of a line: %j',
    (text) => {
      expect(toPlainText(text)).toBe('một\nhai');
    },
  );

  it('keeps one empty line between paragraphs, also where the empty ones hold spaces', () => {
    expect(toPlainText('  một \n\n \u00A0\n\t\n\u3000\nhai\n \n')).toBe('một\n\nhai');
  });

  it('keeps indentation and spaces within a line', () => {
    expect(toPlainText('một\n  hai  ba')).toBe('một\n  hai  ba');
  });

  it('changes nothing the second time', () => {
    for (const text of ['a \u200B \n\u200B\n\u200B\nb', '\u00A0\u202E x\u2028\u2028\u2028y', 'e\u0302\u200B\u0323']) {
      const once = toPlainText(text);
      expect(toPlainText(once)).toBe(once);
      expect(toPlainLine(toPlainLine(text))).toBe(toPlainLine(text));
    }
  });

  it('takes no longer than a moment for text made to take long', () => {
    const before = performance.now();
    toPlainText(`${' '.repeat(200_000)}x`);
    toPlainText(`${'\n '.repeat(100_000)}x`);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('toPlainLine', () => {
  it('makes one line of several, with single spaces', () => {
    expect(toPlainLine(' Trần\tVăn\u00A0 \n\n Đạt\u3000')).toBe('Trần Văn Đạt');
  });

  it('is empty when nothing can be seen', () => {
    expect(toPlainLine('\u200B \u202E\n\uFEFF')).toBe('');
  });
});

describe('toPlainRun', () => {
  it('cleans a run as a text, but keeps the spaces that part it from its neighbours', () => {
    expect(toPlainRun(' ba\u0300i\u200B  hay ')).toBe(' bài  hay ');
  });
});
