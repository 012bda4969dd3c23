import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'chuyen-pha-nam-gio-sang-qua-con-dua',
  headline: 'Chuyến phà năm giờ sáng qua Cồn Dừa',
  section: 'thoi-su',
  authors: ['do-thuy-anh'],
  tags: ['giao-thong', 'cho-que'],
  datePublished: '2026-07-09T07:55',
  contentLocation: 'Huyện Cồn Dừa',
  abstract:
    'Có lẽ đây là mùa mưa cuối cùng của bến phà Cồn Dừa trước khi cầu mới thông xe. Chúng tôi đi chuyến năm giờ sáng, chuyến phà của gánh rau, của học trò và những người làm ca sớm, để nghe họ kể về mười lăm phút trên sông.',
  leadImage: {
    image: 'river-boats',
    caption: 'Sông Vĩnh lúc rạng sáng, đoạn gần bến phà Cồn Dừa.',
    creditText: 'Ảnh: T.A',
  },
  body: `Bốn giờ bốn mươi, bến phà còn tối. Cái quầy bán vé chỉ có một bóng đèn, mối bay vòng vòng. Vậy mà hàng xe đã dài tới gốc me: xe ba gác chở dừa, xe máy buộc hai giỏ rau cao hơn đầu người lái, một chiếc xe đạp chở nguyên cây mai kiểng.

Chị bán vé tên Ngà, hai mươi hai năm ngồi quầy, nhìn tay lái là biết khách quen. Với khách quen, chị không hỏi, xé vé đưa. “Người ta đi làm, mình hỏi chi cho mất thêm câu”, chị nói.

## Mười lăm phút của mỗi người

Phà rời bến đúng năm giờ. Trên sàn, ai cũng có chỗ của mình mà không cần kẻ vạch. Xe hàng đứng giữa cho cân. Học trò đứng mũi. Mấy chị bán rau ngồi sát lan can bên trái, vì bên đó khuất gió.

Mười lăm phút ấy, chị Lụm tranh thủ bó lại rau muống, tay thoăn thoắt, chân chặn giỏ. Ông Năm Chà, thợ hồ, ngủ. Ông ngủ đứng, lưng dựa xe, tới gần bờ thì tự mở mắt. Hai cô gái làm ở xưởng đông lạnh chia nhau củ khoai lang. Có em học sinh ngồi trên yên xe ôn bài dưới ánh đèn của buồng lái, vì trường em thi sớm.

> Đời tôi học thuộc bài trên phà nhiều hơn ở nhà. Giờ tới con tôi cũng vậy.

Người nói là anh Lê Tấn Sĩ, giáo viên một trường bên Hà Tân, nhà ở xã An Phước Đông. Anh qua sông từ năm lớp sáu. Anh nhớ cả những hôm mưa mù, thuyền trưởng kéo còi liên tục, hành khách tự nhiên im lặng hết, như cùng nghe ngóng với người lái.

## Người đứng sau tay lái

Thuyền trưởng chuyến sớm là ông Võ Thành Thế, 54 tuổi. Buồng lái của ông rộng chừng hai mét vuông, có bình trà, cái quạt nhỏ và tờ lịch ghi con nước. Ông không nhìn sang bờ bên kia mà nhìn mặt nước trước mũi chừng trăm mét.

“Mùa này lục bình nhiều, có khi lẫn thân dừa trôi. Đụng vô chân vịt là đứng giữa sông”, ông giải thích. Từ đầu mùa mưa tới nay, phà phải dừng gỡ lục bình bảy lần, lần lâu nhất 35 phút. Mỗi lần vậy là cả bến dồn lại, người trễ ca, người trễ chợ.

Bến có bốn chiếc phà, chiếc cũ nhất hạ thủy năm 1998. Ngày thường chạy 118 chuyến, lễ Tết lên gần 200. Ai có việc gấp ban đêm vẫn gọi được: sau 23 giờ luôn có một chiếc trực, nổ máy trong năm phút. Ông Thế từng chở ba ca sinh; một đứa nhỏ chào đời giữa dòng, nay học lớp chín, mỗi lần qua phà vẫn được gọi là “con của chiếc số ba”.

## Chờ cây cầu

Từ giữa sông nhìn lên thượng lưu, hai nhánh cầu mới đang vươn ra, đèn công trường sáng suốt đêm. Nhịp cuối dự kiến nối trong tháng 9. Trên phà, chuyện cây cầu là chuyện nói mỗi ngày.

Chị Lụm mong cầu để khỏi lỡ chợ. Ông Năm Chà mong vì mỗi tháng đỡ được gần hai trăm ngàn tiền vé và ly cà phê chờ phà. Hai cô công nhân thì lo cầu xong, đường đông, đi xe máy buổi tối không yên bằng đi phà. Anh Sĩ muốn có tuyến buýt qua cầu, “để học trò còn chỗ học bài”.

Riêng chị Ngà chưa biết mình sẽ làm gì. Chị được hỏi nguyện vọng, đã ghi vào phiếu: bán vé ở bến hạ lưu. Nhưng bến ấy xa nhà mười chín cây số, lại không phải những gương mặt này.

Năm giờ mười sáu, phà chạm bờ Hà Tân. Sợi xích hạ xuống kêu loảng xoảng, cả sàn phà nổ máy cùng lúc. Ông Năm Chà mở mắt, không ai phải gọi. Trời vừa kịp hửng trên ngọn dừa phía sau lưng.`,
  related: ['cho-dau-moi-ben-lua-doi-gio-hop-tieu-thuong-bot-mot-dem-thuc-trang'],
  poll: 'phuong-tien-di-lam',
};
