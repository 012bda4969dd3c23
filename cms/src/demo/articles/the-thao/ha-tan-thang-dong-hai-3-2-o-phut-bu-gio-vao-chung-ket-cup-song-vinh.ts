import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'ha-tan-thang-dong-hai-3-2-o-phut-bu-gio-vao-chung-ket-cup-song-vinh',
  headline: 'Hà Tân thắng Đông Hải 3-2 ở phút bù giờ, vào chung kết Cúp Sông Vĩnh',
  section: 'the-thao',
  authors: ['pham-duc-long'],
  tags: ['bong-da'],
  datePublished: '2026-11-09T08:05',
  contentLocation: 'Sân vận động Hà Tân',
  abstract:
    'Bị dẫn hai bàn chỉ sau nửa giờ, đội Hà Tân gỡ lại từng quả một rồi thắng nhờ cú đánh đầu của trung vệ Tô Văn Nhịn ở phút 90+4. Trận bán kết chiều 8-11 trước hơn bốn ngàn khán giả là trận hay nhất mùa giải đến lúc này.',
  leadImage: {
    image: 'football-pitch',
    caption: 'Sân Hà Tân trước giờ bóng lăn chiều 8-11. Trận mưa trưa để lại mặt cỏ trơn và nặng.',
    creditText: 'Ảnh: Đ.L',
  },
  body: `Quả tạt đi từ chân Lữ Hoài Nam bên cánh trái, không mạnh, hơi cuốn ra ngoài. Thủ môn Đông Hải lao khỏi khung gỗ được ba bước thì khựng lại. Chính ba bước ấy quyết định trận đấu. Trung vệ Tô Văn Nhịn, người đã mắc lỗi trong bàn thua đầu tiên, nhảy lên giữa hai áo xanh và lắc đầu thật gọn. Bóng chạm mép trong cột dọc rồi nằm yên trong lưới. Đồng hồ sân chỉ phút 90+4.

## Nửa giờ của đội khách

Không ai ở Hà Tân nghĩ đến kịch bản ấy sau phút 31. Đông Hải nhập cuộc bằng thứ bóng đá quen thuộc của những người lớn lên trên bãi cát: chạy nhiều, chuyền sệt, ép sân từ xa. Phút 12, Nhịn chuyền về non chân, Chế Thanh Tòng cướp bóng và đệm vào góc xa. Phút 31, từ cú đá phạt chừng 25 mét, Hàng Quốc Việt vẽ một đường vòng qua hàng rào, 2-0.

Khán đài B, nơi có chừng năm trăm cổ động viên miền biển, gõ mo cau thành một nhịp kéo dài tới giờ nghỉ.

## Ba sự thay đổi

Trong phòng thay đồ, theo lời kể của đội trưởng Mai Trọng Hữu, huấn luyện viên Đồng Văn Sang nói đúng hai câu: “Chậm lại. Họ sẽ mệt”. Ông đổi ba chỗ:

- Rút một tiền vệ đánh chặn, đưa Lữ Hoài Nam, 19 tuổi, ra cánh trái.
- Kéo Hữu về đá thấp để cầm nhịp.
- Dặn hai hậu vệ biên không chuyền dài nữa.

Phút 58, Nam vượt qua hai người rồi trả ngược cho Hữu sút chìm, 1-2. Phút 77, trọng tài cho Hà Tân hưởng phạt đền sau khi bóng chạm tay hậu vệ Đông Hải trong vùng cấm; chính Hữu đá vào giữa khung thành, 2-2. Đội khách phản ứng chừng một phút nhưng sau trận huấn luyện viên La Minh Triết thừa nhận quyết định đúng.

> Chúng tôi thua vì hết hơi trước, chứ không phải vì quả phạt đền. Mười phút cuối tôi nhìn chân các em là biết.

## Cái ôm ở giữa sân

Khi tiếng còi mãn cuộc vang lên, Nhịn không chạy ăn mừng. Anh đi tới chỗ thủ môn Đông Hải đang ngồi dựa cột dọc, kéo dậy và ôm một cái. Hai người từng ở chung phòng suốt ba năm trong đội trẻ của tỉnh.

“Hồi hiệp một tôi chỉ mong có cái lỗ chui xuống”, Nhịn nói. Anh làm thợ hàn ở thị xã Bến Lụa, mỗi tuần tập bốn buổi sau giờ tan xưởng. Sáng nay anh vẫn vào ca như thường, có khác là xin quản đốc cho tới trễ nửa tiếng vì bắp chân còn sưng.

Hà Tân sẽ gặp Thạnh Lộc trong trận chung kết lúc 16 giờ chủ nhật 22-11, cũng trên sân này. Hai đội đã gặp nhau ở vòng bảng, hòa 1-1. Hữu phải nghỉ vì đủ hai thẻ vàng, còn bên Thạnh Lộc, chân sút Đinh Bá Lành vừa tập lại sau chấn thương cổ chân.

**Hà Tân - Đông Hải: 3-2** (hiệp một 0-2)

- Hà Tân: Mai Trọng Hữu (58, 77 phạt đền), Tô Văn Nhịn (90+4).
- Đông Hải: Chế Thanh Tòng (12), Hàng Quốc Việt (31).`,
};
