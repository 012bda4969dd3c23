import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'nha-may-nuoc-da-o-cang-ca-chay-bang-nang-tren-mai',
  headline: 'Nhà máy nước đá ở cảng cá chạy bằng nắng trên mái',
  section: 'kinh-te',
  authors: ['tran-quoc-bao', 'le-minh-khoi'],
  tags: ['dien-mat-troi', 'thuy-san', 'moi-truong'],
  datePublished: '2026-05-21T15:48',
  contentLocation: 'Huyện Đông Hải',
  abstract:
    'Ba cơ sở làm nước đá ở cảng cá Vàm Rạng (huyện Đông Hải) đã lợp kín mái bằng tấm pin mặt trời và đổi giờ chạy máy theo nắng. Tiền điện giảm gần bốn phần mười, giá đá cây bán cho ghe cũng hạ theo.',
  leadImage: {
    image: 'solar-roofs',
    caption: 'Mái các cơ sở nước đá ở cảng cá Vàm Rạng nhìn từ trên cao.',
    creditText: 'Ảnh: K.K',
  },
  body: `Ghe đi biển không sợ thiếu dầu bằng thiếu đá. Một chuyến khơi mười ngày cần chừng 250 cây đá, cá có giữ được giá hay không nằm cả ở đó. Vì vậy, khi ba cơ sở nước đá ở cảng Vàm Rạng cùng báo giảm giá từ đầu tháng 5, mỗi cây bớt 1.500 đồng, tin lan khắp bến chỉ trong một buổi.

## Từ hóa đơn 190 triệu

Cơ sở lớn nhất của ông Quách Văn Thắng có hai dàn máy nén, công suất 1.100 cây đá mỗi ngày. Điện chiếm hơn nửa giá thành. Bình quân mỗi tháng năm ngoái, hóa đơn của ông là 190 triệu đồng.

Mái nhà xưởng rộng gần 1.700 mét vuông, trống trơn, nắng đổ từ sáng tới chiều. Cuối năm ngoái, ông cùng hai cơ sở bên cạnh góp vốn, vay thêm từ quỹ tín dụng, lắp hệ thống 300 kWp. Tổng chi phí khoảng 3,6 tỷ đồng, trong đó 40% là tiền vay trả trong năm năm.

Từ tháng 2 đến nay, trung bình mỗi ngày các tấm pin cho khoảng 1.250 kWh. Hầu hết được dùng ngay tại chỗ.

## Làm đá theo mặt trời

Lắp xong mới là một nửa. Trước đây thợ chạy máy nén ban đêm cho mát và hưởng giá điện thấp. Có điện nắng, phải làm ngược lại.

Anh Hứa Thanh Phong, thợ máy trưởng, mất ba tuần để viết lại giờ chạy:

- Từ 8 giờ đến 16 giờ: chạy cả hai dàn máy, làm lạnh hồ nước muối xuống thấp nhất có thể.
- Từ 16 giờ đến 22 giờ, lúc giá điện cao: tắt máy nén, chỉ giữ quạt và bơm, hồ lạnh sẵn tự đông tiếp.
- Từ 22 giờ đến 4 giờ: chạy một dàn để bù.

> Cái hồ nước muối chính là bình ắc quy của tụi tôi. Ban ngày nạp lạnh vô đó, tối lấy ra xài, khỏi mua bình mắc tiền.

Ba tháng qua, hóa đơn bình quân của cơ sở ông Thắng là 117 triệu đồng, giảm khoảng 38%. Với mức này, ông tính chừng năm năm thì lấy lại vốn.

## Muối biển và chuyện lau mái

Gần biển có cái khó riêng. Hơi muối bám lên mặt kính, nửa tháng không rửa là sản lượng tụt một phần mười. Khung nhôm, ốc vít phải dùng loại chịu mặn, dây nối phải bọc kín. Ngay tháng đầu, hai hộp nối bị rỉ phải thay.

Các cơ sở đã thuê chung một tổ bốn người, cứ mười ngày rửa mái một lần bằng nước ngọt hứng từ mưa và nước xả của hầm đá. Thợ lên mái phải có dây đeo, không làm lúc trời gió cấp 5 trở lên.

Ông Thắng cũng lưu ý người định làm theo: phải nhờ kỹ sư kiểm tra kèo mái trước. Xưởng của ông phải gia cố 14 cây kèo, tốn thêm hơn 120 triệu đồng, khoản mà lúc đầu ông không tính tới.

## Ghe được lợi gì

Anh Đào Văn Hợi, chủ ghe lưới, nhẩm mỗi chuyến bớt được gần 400.000 đồng tiền đá. Không lớn, nhưng điều anh thích hơn là đá đặc, lâu tan, do hồ được làm lạnh sâu hơn trước.

Ban quản lý cảng cho biết sẽ lắp thêm mái pin trên nhà phân loại cá vào cuối năm, vừa lấy điện cho máy bơm vừa che nắng. Cảng cũng đang bàn với ba cơ sở lập bảng giá đá chung, niêm yết ngay cầu cảng để ghe các nơi ghé vào khỏi phải hỏi từng nhà.`,
  corrections: [
    {
      text: 'Bản đăng đầu tiên ghi công suất hệ thống là 350 kWp. Con số đúng là 300 kWp. Tòa soạn xin lỗi bạn đọc và các cơ sở được nêu trong bài.',
      at: '2026-05-22T09:10',
    },
  ],
};
