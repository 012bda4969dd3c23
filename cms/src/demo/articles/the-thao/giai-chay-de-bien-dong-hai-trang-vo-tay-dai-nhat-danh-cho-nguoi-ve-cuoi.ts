import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'giai-chay-de-bien-dong-hai-trang-vo-tay-dai-nhat-danh-cho-nguoi-ve-cuoi',
  headline: 'Giải chạy đê biển Đông Hải: tràng vỗ tay dài nhất dành cho người về cuối',
  alternativeHeadline: 'Tràng vỗ tay dài nhất dành cho người về cuối',
  section: 'the-thao',
  authors: ['pham-duc-long'],
  byline: 'Bài, ảnh: Đức Long',
  tags: ['chay-bo', 'de-bien'],
  datePublished: '2026-03-23T10:27',
  contentLocation: 'Huyện Đông Hải',
  abstract:
    'Sáng chủ nhật 22-3, 1.860 người chạy dọc con đê biển Đông Hải trong gió ngược cấp bốn. Người nhanh nhất về đích sau hơn 35 phút, người chậm nhất cần gần hai giờ. Cả hai đều có một câu chuyện mang theo trên đường.',
  leadImage: {
    image: 'runners',
    caption: 'Tốp đầu cự ly 10 km qua cống số 3 lúc 5 giờ 40, trời vừa hửng.',
  },
  body: `Năm giờ ba mươi, tiếng còi tàu cá thay cho súng lệnh. Gần hai ngàn đôi giày chuyển động cùng lúc, mặt đê rung nhè nhẹ dưới chân như có đoàn xe đi ngang. Bên trái là rừng mắm, bên phải là biển. Gió thổi thẳng vào mặt.

Đây là năm thứ tư của giải chạy đê biển, và là năm đông nhất. Có hai cự ly: 10 km đến cống số 5 rồi vòng về, và 3 km cho gia đình.

## Người về đầu không nhìn đồng hồ

Vô địch 10 km nam là Vi Văn Khoáng, 23 tuổi, thợ máy tàu ở cảng cá, với 35 phút 12 giây. Anh không mang đồng hồ. Anh chạy theo cọc tiêu trên đê, đếm nhịp thở giữa hai cọc. “Đi biển dài ngày, trên tàu không có chỗ chạy, tôi nhảy dây trên boong. Gió kiểu này còn nhẹ”, anh nói.

Bên nữ, cô giáo mầm non Tiêu Ngọc Hân, đến từ Bến Lụa, về nhất với 42 phút 48 giây. Hân dẫn đầu từ cây số thứ sáu, khi đã qua khúc vòng và gió chuyển sang đẩy lưng.

## Ba cây số của những gia đình

Cự ly ngắn vui như đám cưới. Có ông nội dắt cháu, có chị chủ quán mặc nguyên tạp dề, có đôi vợ chồng đẩy xe nôi suốt quãng, tới trạm nước thì dừng lại thay tã.

![sea-dyke] Con đê biển nhìn từ cống số 5, nơi người chạy 10 km quay đầu.

Tổ chức một giải chạy trên đê không đơn giản. Ban tổ chức phải chờ hạt quản lý đê kiểm tra từng đoạn, không được đóng cọc, không cho ô tô lên mặt đê. Nước uống đựng trong bình lớn, ai cũng tự mang ly; cuối buổi chỉ gom chừng bốn bao rác.

> Con đê này sinh ra để chắn sóng, không phải để chạy. Mình mượn nó một buổi sáng thì phải trả lại y nguyên.

Bà Tăng Thị Hiệp, trưởng ban tổ chức, dặn câu ấy ba lần trong buổi họp tình nguyện viên tối trước.

## Bà Út Mành

Bảy giờ hai mươi, sân khấu đã trao giải xong, nhiều người ra về. Trên đường chạy 10 km còn đúng một người. Đó là bà Lý Thị Mành, 71 tuổi, số áo 1.204, chân đi đôi giày vải cột dây dù.

Chồng bà là người gác cống số 5 suốt hai mươi sáu năm, mất mùa mưa năm rồi. Ngày nào ông cũng đạp xe đi về trên đúng quãng đê này. Bà ghi tên dự giải mà không nói với con, chỉ nói đi thăm cống.

“Tôi đâu có chạy, tôi đi mau thôi. Tới cống tôi đứng một chút rồi quay về. Ổng đi cả đời, tôi đi một bữa coi sao”, bà kể sau khi uống hết ca nước.

Xe chốt đoàn lăn bánh sau lưng bà, giữ khoảng cách chừng trăm mét để bà khỏi ngại. Khi bóng áo cam hiện ra ở khúc quanh, người dẫn chương trình tắt nhạc. Những người còn lại tự động đứng thành hai hàng. Tiếng vỗ tay bắt đầu từ đó và kéo dài, theo đồng hồ của tôi, hơn hai phút.

Bà về đích lúc 7 giờ 26, sau 1 giờ 56 phút. Ban tổ chức không còn huy chương hoàn thành, vì in thiếu. Vi Văn Khoáng tháo chiếc của mình đeo cho bà. Bà cầm lên coi, hỏi có phải trả lại không.

## Kết quả chính

- 10 km nam: Vi Văn Khoáng (35 phút 12 giây).
- 10 km nữ: Tiêu Ngọc Hân (42 phút 48 giây).
- Đồng đội: câu lạc bộ chạy bộ bờ kè Hà Tân.
- Gia đình ba thế hệ: nhà ông Cổ Văn Tám, xã Hải Lạc, tám người cùng về đích.`,
};
