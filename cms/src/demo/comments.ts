/** A reader's comment below an article of the demo; `after` counts the minutes since the article appeared. */
export interface DemoComment {
  id: string;
  article: string;
  name: string;
  email?: string;
  text: string;
  state: 'pending' | 'approved' | 'rejected' | 'spam';
  /** Why the moderators did not let it pass. */
  reasons?: string;
  after: number;
  /** The id of the comment that it answers. */
  answers?: string;
  /** How many readers like it. */
  likes?: number;
}

const BRIDGE = 'nhip-cuoi-da-noi-cau-moi-qua-song-vinh-cho-nguoi-dan-gop-ten';
const FERRY = 'chuyen-pha-nam-gio-sang-qua-con-dua';
const BUS = 'ha-tan-chay-thu-tuyen-buyt-som-don-cong-nhan-va-hoc-sinh-tu-5-gio';
const DYKE = 'dem-thuc-cung-con-de-bien';
const TEACHER = 'lop-hoc-cuoi-dong-tra-may-va-co-giao-xin-o-lai';
const FOOTBALL = 'ha-tan-thang-dong-hai-3-2-o-phut-bu-gio-vao-chung-ket-cup-song-vinh';
const CRAYFISH = 'tha-tom-thua-giu-vu-lua-cach-lam-cham-ma-chac-cua-nguoi-dong-hai';

export const COMMENTS: readonly DemoComment[] = [
  {
    id: 'bridge-1',
    article: BRIDGE,
    name: 'Lê Thị Mận',
    email: 'man@thu.example',
    text: 'Hai mươi năm qua phà, bữa nào trễ chuyến là trễ cả buổi chợ. Mong tới Tết được chạy xe qua cầu một lần cho biết.',
    state: 'approved',
    after: 95,
    likes: 17,
  },
  {
    id: 'bridge-2',
    article: BRIDGE,
    name: 'Hữu Tấn',
    text: 'Tôi góp tên cầu Bến Lỡ.\n\nNgày trước ai cũng từng lỡ phà ở đây. Giữ cái tên để con cháu biết vì sao có cây cầu.',
    state: 'approved',
    after: 140,
    likes: 23,
  },
  {
    id: 'bridge-3',
    article: BRIDGE,
    name: 'Cô Bảy Cồn',
    text: 'Tên nghe hay mà buồn quá anh Tấn ơi. Có cầu rồi thì lấy tên cho vui.',
    state: 'approved',
    after: 188,
    likes: 9,
    answers: 'bridge-2',
  },
  {
    id: 'bridge-4',
    article: BRIDGE,
    name: 'Hữu Tấn',
    text: 'Dạ, vậy con rút lại, để bà con chọn.',
    state: 'approved',
    after: 231,
    answers: 'bridge-2',
  },
  {
    id: 'bridge-5',
    article: BRIDGE,
    name: 'Nam Phương',
    text: 'Xin hỏi xe đạp và người đi bộ có phải trả tiền qua cầu không? Bài chưa thấy nhắc.',
    state: 'pending',
    after: 1460,
  },
  {
    id: 'bridge-6',
    article: BRIDGE,
    name: 'vay nhanh 24h',
    text: 'Vay tiền không cần gặp mặt, giải ngân 5 phút, nhắn ngay.',
    state: 'spam',
    reasons: 'Quảng cáo.',
    after: 610,
  },
  {
    id: 'ferry-1',
    article: FERRY,
    name: 'Thanh Trúc',
    text: 'Đọc mà nhớ mùi dầu máy với tiếng rao bánh mì trên phà. Cảm ơn người viết.',
    state: 'approved',
    after: 52,
    likes: 6,
  },
  {
    id: 'ferry-2',
    article: FERRY,
    name: 'Anh Tư phụ máy',
    text: 'Tui đứng máy chuyến đó nè. Bữa nào nhà báo qua nữa nhớ uống ly cà phê.',
    state: 'approved',
    after: 330,
    likes: 14,
  },
  {
    id: 'ferry-3',
    article: FERRY,
    name: 'Khách vãng lai',
    text: 'Toàn kể chuyện lặt vặt, mấy người làm báo chắc rảnh lắm, đồ…',
    state: 'rejected',
    reasons: 'Lời lẽ xúc phạm.',
    after: 415,
  },
  {
    id: 'bus-1',
    article: BUS,
    name: 'Minh Thư, lớp 11',
    text: 'Em đi học ở Hà Tân, 5 giờ sáng ra đầu hẻm đợi xe hơi tối. Mong có thêm đèn ở trạm số 4.',
    state: 'approved',
    after: 75,
    likes: 21,
  },
  {
    id: 'bus-2',
    article: BUS,
    name: 'Quang Vinh',
    text: 'Tôi làm ca ba, tan lúc 6 giờ. Nếu chuyến đầu quay lại kịp 6 giờ 15 thì cả tổ tôi bỏ xe máy.',
    state: 'approved',
    after: 260,
    likes: 8,
  },
  {
    id: 'bus-3',
    article: BUS,
    name: 'Bích Ngà',
    email: 'nga@thu.example',
    text: 'Vé tháng mua ở đâu vậy tòa soạn?',
    state: 'pending',
    after: 2950,
  },
  {
    id: 'bus-4',
    article: BUS,
    name: 'Bác Năm trạm số 4',
    text: 'Đúng đó cháu. Bác bán xôi đầu hẻm, 5 giờ còn phải soi đèn pin thối tiền.',
    state: 'approved',
    after: 142,
    likes: 11,
    answers: 'bus-1',
  },
  {
    id: 'dyke-1',
    article: DYKE,
    name: 'Chú Sáu Rẫy',
    text: 'Anh em giữ đê mấy đêm liền, bà con trong này ngủ được là nhờ vậy. Cảm ơn nhiều.',
    state: 'approved',
    after: 64,
    likes: 31,
  },
  {
    id: 'dyke-2',
    article: DYKE,
    name: 'Ngọc Hân',
    text: 'Nhà em gần đó. Xin xã báo loa sớm hơn, bữa đó em nghe tiếng người chạy mới biết nước lên.',
    state: 'approved',
    after: 205,
    likes: 12,
  },
  {
    id: 'dyke-3',
    article: DYKE,
    name: 'Trọng Nghĩa',
    text: 'Sao không trồng thêm bần với đước phía ngoài?\nChỗ nào có rừng là chỗ đó sóng nhẹ hẳn.',
    state: 'pending',
    after: 1320,
  },
  {
    id: 'teacher-1',
    article: TEACHER,
    name: 'Phụ huynh Trà Mây',
    text: 'Cô dạy hai đứa nhà tôi. Mùa nước, cô lội vô tận nhà đón. Chúc cô ngày 20-11 thiệt vui.',
    state: 'approved',
    after: 33,
    likes: 19,
  },
  {
    id: 'teacher-2',
    article: TEACHER,
    name: 'Học trò cũ',
    text: 'Em học lớp ghép của cô năm đó, giờ em cũng đi dạy. Con đường tới trường em còn nhớ từng cây cầu ván.',
    state: 'approved',
    after: 121,
    likes: 27,
  },
  {
    id: 'teacher-3',
    article: TEACHER,
    name: 'Kim Thoa',
    text: 'Em cũng là giáo viên trẻ, đang phân vân có nên về quê không. Đọc xong em nghĩ khác.',
    state: 'approved',
    after: 163,
    answers: 'teacher-2',
  },
  {
    id: 'teacher-4',
    article: TEACHER,
    name: 'Đức Hòa',
    text: 'Muốn tặng tủ sách cho lớp thì liên hệ ai, mong tòa soạn chỉ giúp.',
    state: 'pending',
    after: 900,
  },
  {
    id: 'football-1',
    article: FOOTBALL,
    name: 'CĐV áo đỏ',
    text: 'Bàn cuối đẹp quá! Tôi hét tới khan tiếng.',
    state: 'approved',
    after: 18,
    likes: 5,
  },
  {
    id: 'football-2',
    article: FOOTBALL,
    name: 'Dân Đông Hải',
    text: 'Thua tâm phục. Nhưng quả phạt phút 70 nên xem lại.',
    state: 'approved',
    after: 47,
  },
  {
    id: 'football-3',
    article: FOOTBALL,
    name: 'soi kèo chuẩn',
    text: 'Kèo chung kết đã có, vào nhóm nhận miễn phí.',
    state: 'spam',
    reasons: 'Mời cá độ.',
    after: 58,
  },
  {
    id: 'football-4',
    article: FOOTBALL,
    name: 'CĐV áo đỏ',
    text: 'Bên đó đá cũng hay lắm, hẹn nhau mùa sau.',
    state: 'approved',
    after: 66,
    likes: 4,
    answers: 'football-2',
  },
  {
    id: 'crayfish-1',
    article: CRAYFISH,
    name: 'Út Hậu',
    email: 'hau@thu.example',
    text: 'Xin hỏi anh Tám:\n1. Thả tôm lúc lúa được mấy ngày?\n2. Ruộng tôi trũng hơn, có phải nâng bờ không?\nCảm ơn anh.',
    state: 'approved',
    after: 270,
    likes: 3,
  },
];
