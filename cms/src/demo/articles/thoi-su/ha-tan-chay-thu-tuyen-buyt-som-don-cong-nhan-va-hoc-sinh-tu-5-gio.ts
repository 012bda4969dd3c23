import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'ha-tan-chay-thu-tuyen-buyt-som-don-cong-nhan-va-hoc-sinh-tu-5-gio',
  headline: 'Hà Tân chạy thử tuyến buýt sớm, đón công nhân và học sinh từ 5 giờ',
  section: 'thoi-su',
  authors: ['do-thuy-anh'],
  tags: ['giao-thong', 'viec-lam'],
  datePublished: '2026-08-28T15:20',
  contentLocation: 'Thành phố Hà Tân',
  abstract:
    'Từ thứ hai 31-8, tuyến buýt số 7 nối thị xã Bến Lụa với khu công nghiệp phía tây Hà Tân sẽ chạy thử ba tháng, chuyến đầu xuất bến lúc 5 giờ. Vé tháng cho học sinh và công nhân được giảm một nửa trong thời gian này.',
  leadImage: {
    image: 'rain-town',
    caption: 'Giờ đi làm một sáng mưa ở Hà Tân. Tuyến buýt mới chạy qua bốn ngã tư đông xe nhất thành phố.',
    creditText: 'Ảnh: T.A',
  },
  body: `Tuyến số 7 dài 23 km, bắt đầu từ bến xe Bến Lụa, qua Trường THPT Lụa Hạ, chợ Hà Tân, bệnh viện tỉnh rồi đến cổng số 1 khu công nghiệp Tây Hà Tân. Toàn tuyến có 31 trạm dừng, đi hết khoảng 55 phút.

Điểm khác của tuyến này so với sáu tuyến đang có là giờ chạy. Lâu nay chuyến buýt đầu tiên trong ngày rời bến lúc 6 giờ, trong khi nhiều xưởng vào ca lúc 6 giờ 30. Kết quả là người cần xe nhất lại không kịp đi.

## Giờ chạy và giá vé

- Chuyến đầu: 5 giờ; chuyến cuối: 22 giờ 15, sau giờ tan ca chiều.
- Từ 5 giờ đến 7 giờ 30 và từ 16 giờ đến 18 giờ 30: cứ 15 phút một chuyến. Giờ khác: 30 phút.
- Vé lượt: 8.000 đồng. Vé tháng: 220.000 đồng; học sinh, sinh viên, công nhân trả 110.000 đồng.
- Người từ 65 tuổi, người khuyết tật và trẻ dưới 6 tuổi không mất tiền vé.

Tám chiếc xe trên tuyến là xe sàn thấp, có chỗ cho hai xe lăn và giá treo ba xe đạp phía sau. Người ở xa trạm có thể đạp xe ra, treo lên rồi đi tiếp.

## Sẽ đếm, rồi mới quyết

Bà Hồ Thị Sương, Phó giám đốc Trung tâm Điều hành vận tải công cộng, cho biết ba tháng tới trung tâm sẽ đếm khách từng trạm, từng chuyến. Chuyến nào dưới mười khách kéo dài sẽ giãn giờ; chuyến nào khách phải đứng quá 20 phút sẽ thêm xe.

> Chúng tôi không đặt chỉ tiêu đông khách ngay. Người ta chỉ bỏ xe máy ở nhà khi biết chắc ngày mai, ngày mốt xe buýt vẫn tới đúng giờ.

Một khảo sát nhỏ do trung tâm làm hồi tháng 6 với 1.150 công nhân cho thấy 71% đi làm bằng xe máy một mình, quãng đường trung bình 14 km. Lý do không đi buýt được nêu nhiều nhất là “không có chuyến hợp giờ”, sau đó mới đến “trạm xa nhà”.

## Người đi thử nói gì

Sáng 27-8, chuyến chạy kỹ thuật có mời khoảng hai mươi hành khách. Chị Mai Thị Thắm, công nhân đóng gói, kể mỗi tháng chị tốn chừng 600.000 đồng tiền xăng, chưa tính những hôm xe hư dọc đường. Chị ngồi ghế sát cửa, bấm giờ, đến cổng xưởng còn dư 18 phút. “Đủ ăn gói xôi”, chị cười.

Em Lưu Nhật Hào, lớp 11, thì băn khoăn chuyện trời mưa: ba trạm gần trường chưa có mái che. Bà Sương ghi lại và cho biết trong tháng 9 sẽ dựng xong mái che ở 12 trạm đông người, ưu tiên trạm trước trường học.

Khách có thể xem xe đang ở đâu trên bản đồ xe buýt của thành phố, hoặc hỏi giờ ở bảng giấy dán tại từng trạm. Trung tâm vẫn giữ bảng giấy vì, theo lời bà Sương, “điện thoại có lúc hết pin, còn tờ giấy thì không”.`,
  related: ['chuyen-pha-nam-gio-sang-qua-con-dua', 'dung-chi-hoi-luong-hay-hoi-ca-duong-ve-nha'],
  poll: 'phuong-tien-di-lam',
};
