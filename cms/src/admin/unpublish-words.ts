/** What an editor is asked before an article is taken from the site. */
export const UNPUBLISH_WORDS = {
  title: 'Gỡ bài khỏi trang?',
  body: 'Bạn đọc mở địa chỉ của bài sẽ thấy báo bài đã được gỡ, và bài không còn ở trang chủ, chuyên mục, chủ đề nào. Bài vẫn nằm trong hệ thống, thành bản nháp.',
  confirm: 'Gỡ bài',
};
