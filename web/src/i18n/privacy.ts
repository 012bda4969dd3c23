import { INBOX_RETENTION, type Retention } from '@toasoan/shared/retention';

/** What is kept of readers, what for, and how long. */
export interface KeptData {
  what: string;
  why: string;
  howLong: string;
}

const afterSending = (days: number) => `${days} ngày sau khi gửi`;

/** Everything that the software keeps of readers; who makes it keep more adds a line here. */
export const keptData = (retention: Retention): KeptData[] => [
  {
    what: 'Tên và nội dung bình luận đã đăng',
    why: 'Đăng dưới bài viết.',
    howLong: 'Đến khi tòa soạn gỡ hoặc bạn yêu cầu xóa',
  },
  {
    what: 'Bình luận không được đăng hoặc bạn đã rút lại',
    why: 'Xem lại quyết định của người duyệt, nhận ra thư rác.',
    howLong: afterSending(retention.unprintedCommentDays),
  },
  {
    what: 'E-mail, nếu bạn có ghi',
    why: 'Để tòa soạn liên hệ với bạn về bình luận. Không bao giờ đăng.',
    howLong: afterSending(retention.emailDays),
  },
  {
    what: 'Dấu trình duyệt và dấu mạng của bình luận',
    why: 'Chặn thư rác và gửi dồn dập. Đây là mã băm có khóa, không phải địa chỉ IP và không suy ngược lại được.',
    howLong: afterSending(retention.senderKeyDays),
  },
  {
    what: 'Dấu của người thích một bình luận',
    why: 'Mỗi trình duyệt một lượt thích. Đây là mã băm có khóa, mỗi bình luận một mã khác.',
    howLong: 'Chừng nào còn giữ bình luận',
  },
  {
    what: 'Dấu của người báo vi phạm, lý do báo',
    why: 'Để người duyệt xem lại bình luận; mỗi trình duyệt một lượt báo.',
    howLong: `${retention.senderKeyDays} ngày sau khi báo`,
  },
  {
    what: 'Dấu của người gửi bị tòa soạn chặn',
    why: 'Để việc chặn có hiệu lực.',
    howLong: `${retention.senderKeyDays} ngày sau khi hết hạn chặn`,
  },
  {
    what: 'Dấu người bỏ phiếu và dấu mạng của phiếu thăm dò',
    why: 'Mỗi trình duyệt một phiếu, và nhận ra phiếu bị bơm hàng loạt. Dấu người bỏ phiếu là mã băm có khóa, mỗi thăm dò một mã khác.',
    howLong: `${retention.voterKeyDays} ngày sau khi thăm dò khép lại`,
  },
  {
    what: 'Cookie “toasoan-browser”',
    why: 'Nhận ra trình duyệt đã bình luận, đã bỏ phiếu. Chỉ được gửi tới địa chỉ nhận biểu mẫu.',
    howLong: '1 năm, trong trình duyệt của bạn',
  },
  {
    what: 'Bình luận đang chờ duyệt và lượt thích của bạn',
    why: 'Cho bạn thấy những gì mình đã gửi. Chỉ nằm trong trình duyệt của bạn.',
    howLong: 'Trong trình duyệt của bạn, đến khi bạn xóa dữ liệu trang',
  },
  {
    what: 'Bản chờ chuyển về tòa soạn của bình luận, phiếu',
    why: 'Không mất ý kiến của bạn khi máy của tòa soạn bận hoặc hỏng.',
    howLong: `${INBOX_RETENTION.deliveredDays} ngày sau khi chuyển; ${INBOX_RETENTION.refusedDays} ngày nếu không nhận được`,
  },
  {
    what: 'Địa chỉ IP',
    why: 'Chỉ dùng trong chốc lát để tính dấu mạng.',
    howLong: 'Không lưu, không ghi vào nhật ký',
  },
];

export const privacy = {
  title: 'Dữ liệu của bạn đọc',
  intro:
    'Trang báo chỉ giữ những gì cần để nhận, duyệt, đăng bình luận và đếm phiếu thăm dò. Đọc báo thì không cần cho biết gì, và không bị theo dõi.',
  kept: 'Những gì được giữ',
  howLong: 'Giữ bao lâu',
  rights: 'Quyền của bạn',
  rightsText:
    'Theo Luật Bảo vệ dữ liệu cá nhân (số 91/2025/QH15), bạn có quyền được biết, xem, nhận bản sao, sửa và xóa dữ liệu của mình, rút lại sự đồng ý, phản đối việc xử lý và khiếu nại. Rút lại sự đồng ý không làm mất hiệu lực của những gì đã làm trước đó.',
  contact:
    'Gửi yêu cầu tới tòa soạn, theo e-mail hoặc điện thoại ở cuối trang. Nếu yêu cầu là về bình luận, hãy gửi từ e-mail mà bạn đã ghi khi bình luận.',
  consentToComment: 'Bấm gửi là bạn đồng ý để tòa soạn giữ tên, nội dung và e-mail (nếu có) như nêu ở trang',
  consentToVote: 'Bấm bình chọn là bạn đồng ý để tòa soạn giữ phiếu, không kèm tên, như nêu ở trang',
} as const;
