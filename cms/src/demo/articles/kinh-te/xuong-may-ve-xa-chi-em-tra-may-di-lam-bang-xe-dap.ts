import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'xuong-may-ve-xa-chi-em-tra-may-di-lam-bang-xe-dap',
  headline: 'Xưởng may về xã, chị em Trà Mây đi làm bằng xe đạp',
  section: 'kinh-te',
  authors: ['tran-quoc-bao'],
  tags: ['viec-lam'],
  datePublished: '2026-04-14T10:05',
  contentLocation: 'Huyện Sông Trà Mây',
  abstract:
    'Bốn xưởng may nhỏ đặt ngay trong xã đang giữ lại hơn 300 lao động nữ ở huyện Sông Trà Mây. Lương thấp hơn làm xa chừng một phần tư, nhưng trừ tiền trọ, tiền xe và tiền gửi con, nhiều chị nói cuối tháng lại dư nhiều hơn.',
  leadImage: {
    image: 'factory',
    caption: 'Giờ làm buổi sáng ở xưởng may ấp Tân Quới, xã Mỹ Thới Tây.',
    creditText: 'Ảnh minh họa: Minh Khôi',
  },
  body: `Bãi xe trước xưởng may ấp Tân Quới, xã Mỹ Thới Tây có 74 chiếc xe, trong đó 51 chiếc là xe đạp. Chị tổ trưởng Cao Thị Bé Hai chỉ cho tôi con số ấy như một thành tích: “Đi làm mà còn đạp xe được, nghĩa là nhà gần”.

Xưởng mở tháng 8 năm ngoái, trong nhà kho cũ của hợp tác xã. Đây là một trong bốn xưởng vệ tinh nhận gia công quần áo bảo hộ và đồ học sinh cho các doanh nghiệp trong tỉnh. Tính đến cuối tháng 3, bốn xưởng có 318 lao động, hơn chín phần mười là phụ nữ từ 25 đến 50 tuổi.

## Bài toán cuối tháng

Chị Bé Hai từng làm tám năm ở một khu công nghiệp cách nhà 140 km. Chị viết ra giấy cho tôi xem hai cột.

- **Làm xa:** thu nhập 9,2 triệu đồng; trọ và điện nước 1,6 triệu; ăn uống 2,5 triệu; gửi con cho người giữ 1,8 triệu; xe cộ về quê 500.000 đồng. Còn lại 2,8 triệu.
- **Làm gần:** thu nhập 6,9 triệu đồng; ăn chung với nhà 1,7 triệu; học bán trú của con 900.000 đồng; không tiền trọ. Còn lại 4,3 triệu.

> Tờ giấy này tôi đưa cho nhiều chị coi. Nhưng có cái không ghi vô cột nào được: chiều về còn thấy mặt con.

Không phải tháng nào cũng được như vậy. Tháng 2, sau Tết, xưởng thiếu đơn hàng, chị em chỉ làm 14 ngày công. Người có ruộng thì về làm ruộng, người không có thì phải chờ.

## Giữ đơn hàng mới giữ được người

Bà Nguyễn Thị Diệu Hòa, chủ xưởng, cho biết đơn hàng bảo hộ lao động đều nhưng giá thấp, hàng đồng phục giá khá hơn nhưng chỉ dồn vào ba tháng hè. Cách bà chọn là nhận cả hai, đồng thời đào tạo mỗi người may được ít nhất ba công đoạn để chuyển chuyền không phải chờ nhau.

Bốn xưởng cũng thỏa thuận chia đơn: xưởng nào quá tải thì chuyển bớt sang xưởng bạn, trừ chi phí vận chuyển. Hồi tháng 1, nhờ vậy mà lô 12.000 bộ áo bảo hộ giao kịp hạn.

Điều bà Hòa lo nhất là tay nghề. Một thợ mới cần khoảng hai tháng mới đạt năng suất trung bình. Trung tâm dạy nghề huyện đang phối hợp mở lớp ngay tại xưởng, học buổi tối, mỗi khóa 25 người, học viên được hỗ trợ tiền ăn.

## Sau cánh cửa xưởng

Từ ngày có xưởng, quanh ấp Tân Quới mọc thêm hai quán cơm, một chỗ sửa máy may, một điểm giữ trẻ ngoài giờ do chính các bà nội, bà ngoại đứng ra. Trường mẫu giáo xã nhận trẻ đến 17 giờ 30 thay vì 16 giờ 30.

Phòng Lao động huyện Sông Trà Mây cho hay năm nay số phụ nữ trong độ tuổi lao động rời xã đi làm xa giảm khoảng 15% so với năm 2024. Huyện đang rà soát thêm sáu nhà kho, trụ sở cũ bỏ trống có thể cho thuê làm xưởng, với điều kiện bảo đảm phòng cháy, lối thoát và nhà vệ sinh.

Năm giờ chiều, chuông reo. Đoàn xe đạp túa ra con lộ dọc kênh, nói cười rôm rả. Có chị ghé ngang trường mẫu giáo, nhấc đứa con đặt lên yên sau. Từ cổng xưởng tới cổng trường, tôi đếm chưa hết một bài hát.`,
  related: ['dung-chi-hoi-luong-hay-hoi-ca-duong-ve-nha'],
};
