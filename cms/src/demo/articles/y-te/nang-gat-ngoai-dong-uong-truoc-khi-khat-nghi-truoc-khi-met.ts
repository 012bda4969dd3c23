import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'nang-gat-ngoai-dong-uong-truoc-khi-khat-nghi-truoc-khi-met',
  headline: 'Nắng gắt ngoài đồng: uống trước khi khát, nghỉ trước khi mệt',
  section: 'y-te',
  authors: ['vo-ngoc-diep'],
  tags: ['suc-khoe', 'lua-gao'],
  datePublished: '2026-04-08T14:05',
  abstract:
    'Nửa đầu tháng 4, buổi trưa ở nhiều nơi trong tỉnh nóng trên 36 độ. Người làm đồng, thợ hồ, người bán hàng rong phơi nắng nhiều nhất lại ít khi chịu nghỉ. Các bác sĩ ở Hà Tân nhắc vài điều đơn giản, không tốn tiền, ai cũng làm được.',
  leadImage: {
    image: 'rice-dawn',
    caption: 'Ra đồng từ lúc hừng đông là cách nhiều nông dân Thạnh Lộc tránh nắng trưa.',
    creditText: 'Ảnh: K.K',
  },
  body: `Tuần qua, khoa cấp cứu bệnh viện tỉnh tiếp nhận 17 người choáng váng vì nắng nóng, phần lớn là người làm việc ngoài trời. Tất cả đều đã khỏe. Điểm giống nhau, theo bác sĩ trực Mạc Đình Khuê, là ai cũng thấy trong người khác lạ trước đó cả tiếng, nhưng cố làm cho xong.

> Cái nóng không đánh mình một cú. Nó rút từ từ. Tới lúc thấy khát khô cổ là cơ thể đã thiếu nước khá lâu rồi.

## Sắp lại giờ làm

Điều có ích nhất là tránh khoảng từ 10 giờ đến 15 giờ. Tổ cắt lúa của ông Tăng Văn Mừng ở xã Thạnh Hòa Tây mùa này ra đồng lúc 4 giờ rưỡi, đội đèn mà làm, 9 giờ rưỡi thì lên bờ. Buổi chiều họ xuống lại lúc 15 giờ 30. “Công vẫn đủ, mà chiều về còn sức bồng cháu”, ông nói.

Nếu không đổi được giờ, hãy chia nhỏ: làm 40 đến 45 phút, vào bóng mát nghỉ 10 phút. Nghỉ là ngồi xuống, tháo bớt nón áo, quạt, lau mặt bằng khăn ướt.

## Uống sao cho đúng

- Cứ 15 đến 20 phút uống vài ngụm, đừng đợi khát rồi uống một hơi.
- Nước lọc, nước trà loãng, nước dừa đều được. Ra mồ hôi nhiều thì ăn thêm chén canh, chén cháo.
- Bớt rượu bia và nước ngọt; rượu làm mất nước thêm.
- Người có bệnh tim, bệnh thận hoặc đang được dặn hạn chế nước nên hỏi bác sĩ của mình mỗi ngày uống chừng nào.

Quần áo dài tay, vải mỏng, màu nhạt giúp mát hơn áo thun ba lỗ phơi vai. Nón rộng vành tốt hơn nón kết.

## Dấu hiệu phải dừng tay

Khi thấy nhức đầu, hoa mắt, buồn nôn, vọp bẻ, tim đập nhanh, hãy dừng ngay, báo người bên cạnh. Người xung quanh giúp theo thứ tự:

1. Đưa vào chỗ mát, cho nằm, kê chân hơi cao, nới quần áo.
2. Lau mát bằng khăn ướt ở cổ, nách, bẹn; quạt liên tục.
3. Nếu còn tỉnh và không ói, cho uống từng ngụm nhỏ.
4. Gọi cấp cứu ngay nếu nói lẫn, lơ mơ, co giật, da nóng ran hoặc sau nửa giờ không đỡ.

Không cạo gió tới bầm, không đổ nước vào miệng người đang lơ mơ.

## Để ý người ít kêu

Người già và trẻ nhỏ thường không than nóng. Buổi trưa nên ghé coi ông bà ở một mình: nhà có thoáng không, ấm nước còn hay hết. Tuyệt đối không để trẻ ngồi chờ trong ô tô, dù chỉ vài phút và dù xe đậu dưới bóng cây.

Bài này chỉ nêu điều thường thức. Ai đang điều trị bệnh mạn tính, đang mang thai hoặc thấy không ổn kéo dài thì nên đi khám, đừng tự đoán bệnh.`,
};
