import { describe, expect, it } from 'vitest';
import { findBylineNames } from './byline.ts';
import { findNoticeKind } from './notice-kind.ts';
import { toNameKey } from './person-name.ts';
import { findCaption } from './picture-caption.ts';
import { findSectionName } from './section-line.ts';

describe('a byline', () => {
  it.each([
    ['Kim Phượng', ['Kim Phượng']],
    ['KIM PHƯỢNG', ['Kim Phượng']],
    ['Kim Phượng.', ['Kim Phượng']],
    ['(Kim Phượng)', ['Kim Phượng']],
    ['Kim Phượng - Minh Trí', ['Kim Phượng', 'Minh Trí']],
    ['Kim Phượng – Minh Trí – Nguyễn Thị Thu Hà', ['Kim Phượng', 'Minh Trí', 'Nguyễn Thị Thu Hà']],
    ['Kim Phượng, Minh Trí', ['Kim Phượng', 'Minh Trí']],
    ['Kim Phượng và Minh Trí', ['Kim Phượng', 'Minh Trí']],
    ['Bài, ảnh: Kim Phượng', ['Kim Phượng']],
    ['Bài và ảnh: KIM PHƯỢNG', ['Kim Phượng']],
    ['Bài: Kim Phượng - Ảnh: Minh Trí', ['Kim Phượng']],
    ['Tin, ảnh: Kim Phượng - Minh Trí', ['Kim Phượng', 'Minh Trí']],
    ['Kim Phượng (thực hiện)', ['Kim Phượng']],
    ['Kim Phượng (Theo TTXVN)', ['Kim Phượng']],
    ['Kim Phượng/TTXVN', ['Kim Phượng']],
    ['Theo TTXVN', []],
    ['(Theo Báo Nhân Dân)', []],
    ['Nguồn: Cổng thông tin điện tử tỉnh', []],
    ['K.P', []],
    ['PV', []],
    ['Phượng', ['Phượng']],
  ])('names its writers: %s', (line, names) => {
    expect(findBylineNames(line)).toEqual(names);
  });

  it.each([
    'Kết quả bước đầu',
    'Toàn huyện có bốn nghìn hecta.',
    'Theo Sở Nông nghiệp, năm nay mưa đến sớm.',
    'Báo Đất Mũi',
    'UBND tỉnh',
    'Ngày 12/3',
    '',
    '- -',
  ])('is not seen in “%s”', (line) => {
    expect(findBylineNames(line)).toBeUndefined();
  });
});

describe('a caption', () => {
  it.each([
    ['Chợ nổi họp từ sáng sớm. Ảnh minh họa: K.K', 'Chợ nổi họp từ sáng sớm.', 'Ảnh minh họa: K.K'],
    ['Chợ nổi họp từ sáng sớm. Ảnh: Minh Trí', 'Chợ nổi họp từ sáng sớm.', 'Ảnh: Minh Trí'],
    ['Chợ nổi họp từ sáng sớm (Ảnh: TTXVN)', 'Chợ nổi họp từ sáng sớm', 'Ảnh: TTXVN'],
    ['Chợ nổi họp từ sáng sớm. (Ảnh: TTXVN).', 'Chợ nổi họp từ sáng sớm.', 'Ảnh: TTXVN'],
    ['Chợ nổi họp từ sáng sớm. Nguồn ảnh: Internet', 'Chợ nổi họp từ sáng sớm.', 'Nguồn ảnh: Internet'],
    ['Chợ nổi họp từ sáng sớm - Ảnh: Nhân vật cung cấp', 'Chợ nổi họp từ sáng sớm', 'Ảnh: Nhân vật cung cấp'],
    ['Chợ nổi họp từ sáng sớm. Ảnh: MINH TRÍ/TTXVN', 'Chợ nổi họp từ sáng sớm.', 'Ảnh: MINH TRÍ/TTXVN'],
    ['Chợ nổi họp từ sáng sớm (Ảnh minh hoạ)', 'Chợ nổi họp từ sáng sớm', 'Ảnh minh hoạ'],
    ['Trong ảnh: Chợ nổi họp từ sáng sớm.', 'Trong ảnh: Chợ nổi họp từ sáng sớm.', null],
    ['Ảnh: Lãnh đạo xã trao quà cho các em.', 'Ảnh: Lãnh đạo xã trao quà cho các em.', null],
    ['Ảnh: Minh Trí', null, 'Ảnh: Minh Trí'],
  ])('keeps its credit as printed: %s', (line, caption, creditText) => {
    expect(findCaption(line)).toEqual({ caption, creditText });
  });

  it.each(['Bài, ảnh: Kim Phượng', 'Bà mê chụp ảnh.', 'Ông kể về bức ảnh: nó chụp năm 1975 ở bến tàu.'])(
    'is not seen in “%s”',
    (line) => {
      expect(findCaption(line)).toBeUndefined();
    },
  );
});

describe('the name of a person', () => {
  it.each([
    ['Hòa Bình', 'HOÀ  BÌNH'],
    ['Thúy Kiều', 'thuý kiều'],
    ['Kim Phượng', 'Kim Phượng'.normalize('NFD')],
  ])('is the same in two printings: %s, %s', (one, other) => {
    expect(toNameKey(one)).toBe(toNameKey(other));
  });

  it('is not that of another who differs in a mark', () => {
    expect(toNameKey('Kim Phương')).not.toBe(toNameKey('Kim Phượng'));
  });
});

describe('the kind of a notice', () => {
  it.each([
    ['weather', 'Nhiều mây, có mưa rào và dông vài nơi.'],
    ['powerCut', 'Điện lực huyện tạm ngừng cung cấp điện do mưa dông làm hỏng trụ.'],
    ['waterCut', 'Tạm ngưng cấp nước khu vực phường 5.'],
    ['tide', 'Đỉnh triều cường rằm tháng 9 tại cửa sông.'],
    ['prices', 'Giá vàng SJC bán ra 80 triệu đồng/lượng.'],
    ['traffic', 'Cấm xe tải qua cầu trong giờ cao điểm.'],
    ['health', 'Lịch tiêm chủng mở rộng tháng 5.'],
    [undefined, 'Thư viện tỉnh mở cửa cả ngày Chủ nhật.'],
  ])('is %s: %s', (kind, text) => {
    expect(findNoticeKind(text)).toBe(kind);
  });
});

describe('the section of a page', () => {
  it.each([
    ['THỜI SỰ', 'THỜI SỰ'],
    ['Trang chủ > Kinh tế > Thủy sản', 'Thủy sản'],
    ['Trang chủ » Văn hóa', 'Văn hóa'],
    ['Chính trị - Xã hội', 'Chính trị - Xã hội'],
    ['Trang chủ', undefined],
    ['Đường hoa xuân mở cửa', undefined],
  ])('is named by the line “%s”', (line, name) => {
    expect(findSectionName(line)).toBe(name);
  });
});
