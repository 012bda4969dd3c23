/** What the site answers to readers who send a comment or a vote: titles of pages and messages. */
export const answers = {
  goHome: 'Về trang chủ',
  goBack: 'Quay lại trang trước',
  backToArticle: 'Quay lại bài viết',

  notAForm: 'Địa chỉ này chỉ nhận nội dung gửi từ biểu mẫu trên trang báo. Hãy mở bài viết và gửi từ đó.',
  otherSite: 'Nội dung này được gửi từ một trang khác nên không được nhận. Hãy mở bài viết trên trang báo và gửi lại.',
  unreadable: 'Không đọc được nội dung bạn gửi. Hãy mở lại trang và gửi lần nữa.',
  tooLarge: 'Nội dung bạn gửi quá dài nên không được nhận. Hãy rút ngắn rồi gửi lại.',
  pressAgain: 'Chỉ còn một bước: hãy bấm nút bên dưới một lần nữa để gửi. Nội dung của bạn vẫn còn nguyên.',
  crowded: (seconds: number) =>
    `Mạng bạn đang dùng có rất nhiều lượt gửi cùng lúc. Hãy chờ ${seconds} giây rồi bấm gửi lại; nội dung của bạn vẫn còn nguyên.`,
  tooMany: 'Bạn đã gửi rất nhiều trong ít phút vừa qua. Hãy giữ lại nội dung và gửi lại sau mười phút.',
  tryLater: 'Hiện có quá nhiều bạn đọc gửi về nên chưa nhận thêm được. Hãy giữ lại nội dung và gửi lại sau ít phút.',

  commentTitle: 'Gửi bình luận',
  replyTitle: 'Trả lời bình luận',
  repliedGone: 'Bình luận này không còn trên trang báo nên không trả lời được.',
  commentWaiting: 'Bình luận đang chờ duyệt',
  commentKept: 'Cảm ơn bạn. Bình luận đã được ghi nhận và sẽ hiện ra sau khi tòa soạn duyệt.',
  openCommentKept: 'Cảm ơn bạn. Bình luận sẽ hiện ra trong giây lát, trừ khi tòa soạn cần xem trước.',
  commentInvalid: 'Bình luận chưa gửi được. Hãy sửa những chỗ được chỉ ra rồi gửi lại.',
  commentFilledByMachine: 'Bình luận chưa gửi được vì một ô ẩn đã bị điền tự động. Hãy bấm gửi lại lần nữa.',
  commentsClosed: 'Bài này không nhận thêm bình luận. Cảm ơn bạn đã quan tâm.',
  parentUnknown:
    'Bình luận bạn trả lời không còn trên trang báo. Nội dung bạn viết vẫn còn nguyên, bạn có thể gửi như một bình luận mới.',
  articleUnknown: 'Bài viết này không còn trên trang báo nên không nhận bình luận được.',

  commentUnknown: 'Bình luận này không còn trên trang báo.',
  commentsUnknown: 'Không tìm thấy trang bình luận này.',
  backToComment: 'Quay lại bình luận',

  likeTitle: 'Thích bình luận',
  likeKept: 'Bạn đã thích bình luận này.',
  likeTakenBack: 'Bạn đã bỏ thích bình luận này.',
  like: 'Thích',
  takeLikeBack: 'Bỏ thích',

  reportTitle: 'Báo bình luận vi phạm',
  reportKept: 'Cảm ơn bạn. Tòa soạn sẽ xem lại bình luận này.',
  reportWithoutReason: 'Bạn chưa chọn lý do. Hãy chọn một lý do rồi bấm gửi.',

  voteTitle: 'Thăm dò ý kiến',
  voteConfirm: 'Xác nhận bình chọn',
  voteKept: 'Cảm ơn bạn, phiếu của bạn đã được ghi nhận.',
  voteChanged: 'Phiếu của bạn đã được đổi.',
  receiptCode: 'Mã phiếu của bạn:',
  receiptUse: 'Hãy giữ mã này nếu muốn kiểm tra phiếu của mình trong sổ phiếu.',
  voteRepeated: 'Bạn đã bình chọn rồi. Mỗi người chỉ bình chọn một lần.',
  voteWithoutOption: 'Bạn chưa chọn câu trả lời. Hãy chọn một câu rồi bấm bình chọn.',
  voteTooMany: (most: number) => `Bạn chọn quá nhiều câu. Hãy chọn nhiều nhất ${most} câu rồi bấm bình chọn.`,
  pollClosed: 'Thăm dò đã khép lại nên không nhận thêm phiếu.',
  pollNotOpen: 'Thăm dò chưa mở. Mời bạn quay lại sau.',
  pollUnknown: 'Không tìm thấy cuộc thăm dò này.',
  resultsAfterClosing: 'Kết quả được công bố khi thăm dò khép lại.',
} as const;
