/** What the forms say while they are sent in place; kept apart because it travels to the browser. */
export const sending = {
  underWay: 'Đang gửi…',
  solving: 'Đang kiểm tra trước khi gửi, chỉ mất vài giây…',
  noNetwork: 'Chưa gửi được vì mất kết nối mạng. Hãy bấm lại khi có mạng trở lại.',
  noAnswer: 'Chưa gửi được vì máy chủ đang bận. Hãy bấm lại sau ít phút.',
  wordsKept: 'Nội dung bạn viết vẫn còn nguyên.',
  moreLoaded: (count: number) => `Đã thêm ${count} bình luận.`,
  ordered: 'Đã xếp lại bình luận.',
  waitingComments: 'Bình luận bạn vừa gửi',
  waiting: 'đang chờ duyệt',
  appearing: 'sẽ hiện ra trong giây lát',
  printed: 'đã đăng',
  change: 'Sửa hoặc rút',
} as const;
