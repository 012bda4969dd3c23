/** What the server says itself when no printed page can say it. */
export const serverAnswers = {
  notFound: 'Không tìm thấy trang này.',
  gone: 'Trang này không còn nữa.',
  failed: 'Trang này tạm thời chưa mở được. Mời bạn thử lại sau ít phút.',
  preparing: 'Tòa soạn đang chuẩn bị trang báo. Mời bạn quay lại sau ít phút.',
  wrongHost: 'Địa chỉ này không phải là địa chỉ của trang báo.',
  tooLarge: 'Nội dung bạn gửi quá dài nên không được nhận. Hãy rút ngắn rồi gửi lại.',
  wrongMethod: 'Trang này chỉ để đọc.',
} as const;
