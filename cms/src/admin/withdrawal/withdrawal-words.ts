/** What an editor reads who takes a picture from everywhere, before and after. */
export const WITHDRAWAL_WORDS = {
  panel: 'Gỡ ảnh khẩn cấp',
  hint: 'Khi đăng nhầm ảnh (nạn nhân là trẻ em, nhầm người…): gỡ tệp ảnh khỏi mọi nơi, ngay lập tức.',
  button: 'Gỡ ảnh khỏi mọi nơi',
  title: 'Gỡ ảnh này khỏi mọi nơi?',
  removed:
    'Tệp ảnh và mọi cỡ của nó bị xóa khỏi kho ảnh và khỏi trang báo, kể cả bản in trước và các bản còn giữ lại. Mọi bài đang dùng ảnh vẫn còn, chỉ không có ảnh này nữa. Không lấy lại được.',
  outside: 'Những nơi ngoài tầm của tòa soạn có thể còn giữ ảnh:',
  places: [
    'máy của bạn đọc đã mở bài: trình duyệt có thể giữ ảnh đến một năm',
    'mạng phân phối (CDN), nếu báo có dùng: nhờ kỹ thuật viên xóa bộ nhớ đệm',
    'ô xem trước trên Zalo, Facebook: vào công cụ gỡ lỗi chia sẻ của họ, cho quét lại địa chỉ bài',
    'Google, Cốc Cốc: dùng công cụ xóa nội dung lỗi thời của họ',
    'bản sao lưu của máy chủ, và ai đã tải ảnh về hay chụp màn hình',
  ],
  confirm: 'Gỡ khỏi mọi nơi',
  cancel: 'Thôi',
  failed: 'Chưa gỡ được ảnh. Hãy thử lại; nếu vẫn không được, báo kỹ thuật viên ngay.',
};

/** After it is done. */
export function toWithdrawnWords(names: readonly string[]): string {
  const also = names.length > 1 ? ` (cùng ${names.length - 1} tệp khác có đúng ảnh ấy)` : '';
  return `Đã gỡ “${names[0] ?? ''}”${also} khỏi mọi nơi.`;
}
