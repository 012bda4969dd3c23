import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'thuc-don-ban-tru-dan-o-cong-cha-me-duoc-vao-bep-khong-can-bao-truoc',
  headline: 'Thực đơn bán trú dán ở cổng, cha mẹ được vào bếp không cần báo trước',
  alternativeHeadline: 'Cha mẹ được vào bếp trường không cần báo trước',
  section: 'giao-duc',
  authors: ['vo-ngoc-diep'],
  tags: ['truong-hoc', 'suc-khoe'],
  datePublished: '2026-10-13T10:52',
  contentLocation: 'Huyện Đông Hải',
  abstract:
    'Mười bốn trường tiểu học và mầm non ở huyện Đông Hải vừa mở cửa bếp bán trú cho phụ huynh vào xem bất cứ buổi sáng nào. Giá từng món, nơi mua và phần ăn mẫu được dán ngay cổng trường, ai đi ngang cũng đọc được.',
  leadImage: {
    image: 'kitchen',
    caption: 'Bếp bán trú của một trường tiểu học ở huyện Đông Hải vào ca nấu sáng.',
    creditText: 'Ảnh: N.D',
  },
  body: `Bảy giờ kém mười sáng 12-10, bà Đàm Thị Lượm đưa cháu tới Trường tiểu học Hải Lạc rồi rẽ luôn vào bếp. Không ai hẹn bà. Chị bếp trưởng đưa bà cái mũ trùm tóc, đôi dép sạch, chỉ chỗ rửa tay, rồi tiếp tục cân thịt.

Bà Lượm đứng coi chừng hai mươi phút, mở thử thùng gạo, ngửi rổ cá. Trước khi về, bà ghi vào sổ treo cạnh cửa: “Cá tươi. Canh hôm qua cháu tôi nói hơi mặn”. Hôm nay canh nêm nhạt bớt.

## Bảng giấy ở cổng trường

Mỗi suất ăn trưa và bữa xế ở các trường trong huyện hiện là 28.000 đồng. Từ đầu tháng 10, bảng treo ở cổng ghi rõ bốn điều:

- Món ăn từng ngày trong tuần và món thay cho trẻ dị ứng.
- Giá mua từng thứ, tên người bán, ngày giao.
- Số suất nấu và số suất thực ăn hôm trước.
- Tên người nấu, người nhận hàng, người nếm trước giờ ăn.

Ông Khưu Minh Đức, Phó trưởng phòng giáo dục huyện Đông Hải, cho biết cách làm này bắt đầu từ một chuyện không vui. Hồi tháng 4, nhóm phụ huynh một trường truyền nhau tấm ảnh khay cơm lèo tèo. Kiểm tra ra, đó là khay của em xin ăn ít vì đau răng. Nhưng ông nói nhà trường cũng có lỗi:

> Người ta nghi vì không được thấy. Mình giải thích mười lần không bằng mở cửa một lần.

## Mở cửa thì bếp cũng vất vả hơn

Chị Phan Thị Bé Tám, bếp trưởng Trường Hải Lạc, thừa nhận tuần đầu rất căng. Có sáng bảy người vào coi một lượt, lối đi hẹp, nồi canh sôi, chị phải xin bớt người. Nay trường kẻ một vạch vàng, khách đứng sau vạch, mỗi lượt không quá ba người.

Đổi lại, tổ bếp nhận được những lời góp ý thật. Một anh ngư dân chỉ cách khử tanh cá đối. Một chị bán rau hứa chừa rau non. Số cơm thừa mỗi ngày, theo sổ của trường, giảm từ 21 kg còn 13 kg sau hai tuần, phần vì nấu hợp miệng hơn, phần vì các em biết có bà ngoại đứng coi.

Huyện sẽ họp lấy ý kiến phụ huynh vào giữa tháng 11, rồi quyết định có áp dụng cho các trường còn lại hay không. Trước mắt, mỗi trường phải có một tủ lưu mẫu thức ăn và một cuốn sổ góp ý không được xé trang.`,
  corrections: [
    {
      text: 'Bản đăng đầu tiên ghi giá mỗi suất ăn là 26.000 đồng. Giá đúng từ đầu năm học này là 28.000 đồng. Tòa soạn xin lỗi bạn đọc và nhà trường.',
      at: '2026-10-13T15:25',
    },
  ],
};
