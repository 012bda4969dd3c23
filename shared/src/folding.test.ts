import { describe, expect, it } from 'vitest';
import { foldVietnamese } from './folding.ts';

describe('foldVietnamese', () => {
  it('folds every vowel with every mark, composed or not', () => {
    const text = 'ÀẢÃÁẠ ẰẲẴẮẶ ẦẨẪẤẬ ÈẺẼÉẸ ỀỂỄẾỆ ÌỈĨÍỊ ÒỎÕÓỌ ỒỔỖỐỘ ỜỞỠỚỢ ÙỦŨÚỤ ỪỬỮỨỰ ỲỶỸÝỴ';
    const folded = 'aaaaa aaaaa aaaaa eeeee eeeee iiiii ooooo ooooo ooooo uuuuu uuuuu yyyyy';
    expect(foldVietnamese(text)).toBe(folded);
    expect(foldVietnamese(text.normalize('NFD'))).toBe(folded);
    expect(foldVietnamese(text.toLowerCase())).toBe(folded);
  });

  it('folds đ and the letters that look like it', () => {
    expect(foldVietnamese('đĐ Ðà Nẵng ð Ɖ ɖ')).toBe('dd da nang d d d');
  });

  it('finds the old and the new place of a tone mark the same', () => {
    expect(foldVietnamese('hoà bình, thuỷ lợi, khoẻ')).toBe(foldVietnamese('hòa bình, thủy lợi, khỏe'));
  });

  it('keeps digits, signs and other scripts', () => {
    expect(foldVietnamese('Covid-19: 5.000 ₫, 東京')).toBe('covid-19: 5.000 ₫, 東京');
  });

  it('changes nothing the second time', () => {
    const text = 'İSTANBUL, Đường Nguyễn Huệ, Åse';
    expect(foldVietnamese(foldVietnamese(text))).toBe(foldVietnamese(text));
  });
});
