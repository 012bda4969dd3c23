import type { NoticeKind } from '@toasoan/shared/notice';

/** A notice of the demo newspaper; its validity is told in hours from the hour in which the demo is loaded. */
export interface DemoNotice {
  kind: NoticeKind;
  title: string;
  text: string;
  source: string;
  fromHours: number;
  untilHours: number;
}

const DAY = 24;

export const NOTICES: readonly DemoNotice[] = [
  {
    kind: 'weather',
    title: 'Chiều tối có mưa dông vài nơi',
    text: 'Ngày nắng gián đoạn, chiều tối có mưa rào vài nơi, trong mưa dông đề phòng gió giật. Nhiệt độ 24–32 độ C. Ghe nhỏ ngoài cửa biển nên vào bờ trước 16 giờ.',
    source: 'Đài Khí tượng thủy văn tỉnh',
    fromHours: -6,
    untilHours: 3 * DAY,
  },
  {
    kind: 'powerCut',
    title: 'Tạm ngưng cấp điện để sửa đường dây',
    text: 'Từ 7 giờ 30 đến 11 giờ 30: ấp Chợ, ấp Rạch Dừa và dọc đường vào trạm bơm số 2. Từ 13 giờ đến 15 giờ: khu dân cư sau nhà lồng chợ. Bà con nhớ rút phích cắm các thiết bị trước giờ đóng điện lại.',
    source: 'Điện lực tỉnh',
    fromHours: -2,
    untilHours: 2 * DAY,
  },
  {
    kind: 'tide',
    title: 'Triều cường giữa tháng, đỉnh vào rạng sáng',
    text: 'Đỉnh triều tại trạm đo cửa sông dự báo 1,58 m vào khoảng 3–5 giờ sáng, cao hơn báo động II một gang tay. Các hộ ven rạch kê đồ đạc, đóng ván chắn nước trước khi đi ngủ.',
    source: 'Đài Khí tượng thủy văn tỉnh',
    fromHours: -10,
    untilHours: 4 * DAY,
  },
  {
    kind: 'prices',
    title: 'Giá nông sản tại vườn',
    text: 'Lúa tươi hạt dài: 6.300–6.500 đồng/kg.\nDừa khô: 110.000 đồng/chục 12 trái.\nSầu riêng cơm vàng, loại I: 78.000 đồng/kg.\nTôm thẻ 100 con/kg: 102.000 đồng/kg.\nHeo hơi: 61.000 đồng/kg.',
    source: 'Ban Kinh tế, ghi tại sáu điểm thu mua',
    fromHours: -1,
    untilHours: 2 * DAY,
  },
  {
    kind: 'traffic',
    title: 'Cấm xe tải qua cầu chợ để thay mặt cầu',
    text: 'Từ 20 giờ đến 5 giờ sáng, xe trên 2,5 tấn đi vòng đường tránh phía nam. Xe máy và người đi bộ qua một làn, theo hướng dẫn của người điều tiết.',
    source: 'Sở Xây dựng tỉnh',
    fromHours: -12,
    untilHours: 6 * DAY,
  },
  {
    kind: 'health',
    title: 'Tiêm nhắc sởi cho trẻ tại trạm y tế',
    text: 'Các trạm y tế mở bàn tiêm cả thứ Bảy, từ 7 giờ đến 11 giờ. Phụ huynh mang theo sổ tiêm của trẻ; trẻ đang sốt thì hẹn lại tuần sau.',
    source: 'Trung tâm Kiểm soát bệnh tật tỉnh',
    fromHours: 3 * DAY,
    untilHours: 10 * DAY,
  },
  {
    kind: 'waterCut',
    title: 'Nước yếu do súc rửa đường ống',
    text: 'Nước yếu hoặc mất từ 22 giờ đến 4 giờ sáng ở các phường trung tâm. Nên trữ đủ nước dùng trong đêm; nước đầu giờ sáng có thể hơi đục, xả vài phút sẽ trong.',
    source: 'Trung tâm Nước sạch tỉnh',
    fromHours: -5 * DAY,
    untilHours: -3 * DAY,
  },
];
