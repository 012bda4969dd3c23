/** Names and subjects of the invented province that the articles are about. */

export const PLACES: readonly string[] = [
  'Hà Tân',
  'Bến Lụa',
  'Tra Máy',
  'Thanh Lộc',
  'Đông Hải',
  'Cồn Dừa',
  'Rạch Cát',
  'Hố Trảng',
  'Cảng Cá',
  'Vĩnh Thới',
  'Long Khê',
  'An Trạch',
  'Mỹ Quới',
  'Phước Hòa',
  'Tân Lập',
  'Bình Sơn',
  'Giồng Tranh',
  'Láng Sen',
  'Vàm Rạch',
  'Phú Lễ',
];

export const FAMILY_NAMES: readonly string[] = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
];
export const MIDDLE_NAMES: readonly string[] = [
  'Thị',
  'Văn',
  'Minh',
  'Thúy',
  'Quốc',
  'Hoài',
  'Ngọc',
  'Hữu',
  'Thanh',
  'Kim',
];
export const GIVEN_NAMES: readonly string[] = [
  'Anh',
  'Bảo',
  'Châu',
  'Diệp',
  'Giang',
  'Hạnh',
  'Khôi',
  'Lộc',
  'Mai',
  'Nam',
  'Oanh',
  'Phượng',
  'Quân',
  'Sơn',
  'Tâm',
  'Uyên',
  'Vy',
  'Yến',
  'Đạt',
  'Long',
];

/** A section with those under it. */
export const SECTIONS: readonly { name: string; under: readonly string[] }[] = [
  { name: 'Thời sự', under: ['Chính trị', 'Xây dựng Đảng', 'Giao thông'] },
  { name: 'Kinh tế', under: ['Thị trường', 'Doanh nghiệp', 'Chuyển đổi số'] },
  { name: 'Nông nghiệp', under: ['Lúa gạo', 'Thủy sản', 'Cây ăn trái'] },
  { name: 'Xã hội', under: ['Việc làm', 'Nhịp cầu nhân ái'] },
  { name: 'Văn hóa', under: ['Làng nghề', 'Sách và người'] },
  { name: 'Giáo dục', under: ['Tuyển sinh', 'Gương sáng'] },
  { name: 'Y tế', under: ['Sống khỏe'] },
  { name: 'Thể thao', under: ['Bóng đá'] },
  { name: 'Pháp luật', under: ['An ninh trật tự', 'Tư vấn'] },
  { name: 'Du lịch', under: ['Điểm đến'] },
  { name: 'Môi trường', under: [] },
  { name: 'Bạn đọc', under: [] },
];

export const SUBJECTS: readonly string[] = [
  'Giao thông',
  'Đê biển',
  'Xâm nhập mặn',
  'Lúa gạo',
  'Cây ăn trái',
  'Thủy sản',
  'Chợ quê',
  'Làng nghề',
  'Lễ hội',
  'Trường học',
  'Thư viện',
  'Sức khỏe',
  'Bóng đá',
  'Chạy bộ',
  'Chuyển đổi số',
  'Điện mặt trời',
  'Môi trường',
  'Việc làm',
  'Nước sạch',
  'Nhà ở',
];

export const NOTICES: readonly {
  kind: 'weather' | 'powerCut' | 'waterCut' | 'tide' | 'prices' | 'traffic';
  title: string;
  text: string;
  source: string;
  fromHours: number;
  untilHours: number;
}[] = [
  {
    kind: 'weather',
    title: 'Chiều tối có mưa dông vài nơi',
    source: 'Đài Khí tượng thủy văn tỉnh',
    text: 'Ngày nắng gián đoạn, chiều tối có mưa rào vài nơi, trong mưa dông đề phòng gió giật.',
    fromHours: -6,
    untilHours: 72,
  },
  {
    kind: 'powerCut',
    title: 'Tạm ngưng cấp điện để sửa đường dây',
    source: 'Điện lực tỉnh',
    text: 'Từ 7 giờ 30 đến 11 giờ 30: ấp Chợ, ấp Rạch Dừa và dọc đường vào trạm bơm số 2.',
    fromHours: -2,
    untilHours: 48,
  },
  {
    kind: 'tide',
    title: 'Triều cường giữa tháng',
    source: 'Đài Khí tượng thủy văn tỉnh',
    text: 'Đỉnh triều dự báo vào khoảng 3–5 giờ sáng, cao hơn báo động II một gang tay.',
    fromHours: -10,
    untilHours: 96,
  },
  {
    kind: 'prices',
    title: 'Giá lúa, trái cây tại vườn hôm nay',
    source: 'Sở Nông nghiệp và Môi trường',
    text: 'Lúa tươi 7.200 đồng/kg, dừa khô 98.000 đồng/chục, bưởi da xanh 32.000 đồng/kg.',
    fromHours: -5,
    untilHours: 24,
  },
  {
    kind: 'waterCut',
    title: 'Giảm áp lực nước để súc xả đường ống',
    source: 'Công ty Cấp nước tỉnh',
    text: 'Khu vực phía tây kênh Chợ: nước yếu hoặc mất từ 22 giờ đến 4 giờ sáng.',
    fromHours: -72,
    untilHours: -24,
  },
  {
    kind: 'traffic',
    title: 'Cấm xe tải qua cầu Bến Lụa',
    source: 'Sở Xây dựng',
    text: 'Từ 22 giờ đến 5 giờ, xe trên 2,5 tấn đi vòng theo đường Bờ Kè.',
    fromHours: 12,
    untilHours: 60,
  },
];

/** The first is open, all others have closed. */
export const POLLS: readonly { question: string; options: readonly string[] }[] = [
  { question: 'Mỗi ngày bạn đi làm, đi học bằng gì?', options: ['Xe máy', 'Xe đạp', 'Xe buýt', 'Đò, vỏ lãi', 'Đi bộ'] },
  { question: 'Cây cầu mới nên mang tên gì?', options: ['Tên bến đò cũ', 'Tên dòng sông', 'Để người dân chọn sau'] },
  { question: 'Chợ đêm nên họp ở đâu?', options: ['Bờ kè', 'Sân vận động cũ', 'Giữ chỗ đang họp'] },
  { question: 'Bạn đọc báo vào lúc nào?', options: ['Sáng sớm', 'Giờ nghỉ trưa', 'Buổi tối'] },
  { question: 'Công viên mới cần gì nhất?', options: ['Cây xanh', 'Sân chơi trẻ em', 'Đường chạy bộ', 'Nhà vệ sinh'] },
  { question: 'Nên giữ hay bỏ ngày hội đua ghe?', options: ['Giữ', 'Bỏ', 'Hai năm một lần'] },
];

export const COMMENT_TEXTS: readonly string[] = [
  'Bài viết rất sát thực tế, mong báo theo dõi tiếp.',
  'Hai mươi năm qua phà, bữa nào trễ chuyến là trễ cả buổi chợ. Mong chuyện này sớm xong.',
  'Xin hỏi khi nào thì thi công tới đoạn trước cổng trường? Cháu tôi đi học phải lội bùn.',
  'Cảm ơn phóng viên đã về tận nơi.\n\nBà con xóm tôi đọc xong ai cũng mừng.',
  'Con số trong bài hình như chưa tính các hộ ở cồn, nhờ tòa soạn kiểm tra lại.',
  'Đọc mà nhớ quê quá.',
  'Làm được vậy thì tốt, nhưng phải giữ cho lâu.',
  'Tôi từng làm việc này hơn mười năm, đúng như bài viết nói, khó nhất là lúc đầu.',
];
