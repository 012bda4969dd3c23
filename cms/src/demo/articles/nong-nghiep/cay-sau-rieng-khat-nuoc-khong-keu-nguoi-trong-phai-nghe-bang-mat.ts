import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'cay-sau-rieng-khat-nuoc-khong-keu-nguoi-trong-phai-nghe-bang-mat',
  headline: 'Cây sầu riêng khát nước không kêu, người trồng phải nghe bằng mắt',
  section: 'nong-nghiep',
  authors: ['le-minh-khoi'],
  tags: ['cay-an-trai', 'xam-nhap-man'],
  datePublished: '2026-04-02T10:18',
  contentLocation: 'Huyện Thạnh Lộc',
  abstract:
    'Tháng tư là lúc vườn sầu riêng Thạnh Lộc nuôi trái giữa cao điểm nắng và mặn. Kỹ sư Mạc Thế Vinh, người đi thăm gần hai trăm khu vườn mỗi mùa khô, trả lời Báo Vĩnh Hà về cách tưới, cách nhận ra cây khát và việc không nên làm.',
  leadImage: {
    image: 'durian-orchard',
    caption: 'Vườn sầu riêng bảy năm tuổi ở xã Thạnh Mỹ được tủ gốc bằng rơm và lục bình khô.',
    creditText: 'Ảnh: Minh Khôi',
  },
  body: `Chúng tôi gặp kỹ sư Mạc Thế Vinh, Trạm Trồng trọt huyện Thạnh Lộc, ở vườn nhà ông Chín Đực. Anh đang nằm dài dưới đất, áp má sát gốc cây, nhìn ngược lên tán lá. Phủi áo đứng dậy, anh bảo đó là cách coi lá nhanh nhất.

**Thưa anh, nằm như vậy thì thấy được gì?**

Thấy góc của lá. Sầu riêng đủ nước, lá xòe ra, mặt lá hứng sáng. Bắt đầu khát, lá cụp xuống hai bên gân như mái nhà, nhìn từ dưới lên thấy nhiều trời hơn. Đợi tới lúc lá vàng, cháy chóp thì rễ đã hư từ hai tuần trước rồi. Cây không biết kêu, mình phải nghe bằng mắt.

**Mùa này điều bà con hỏi nhiều nhất là độ mặn bao nhiêu thì tưới được?**

Sầu riêng thuộc nhóm yếu mặn nhất trong các cây ăn trái của mình. Nước dưới 0,5 phần nghìn mới yên tâm. Từ 0,5 đến 0,8 thì chỉ tưới khi không còn cách nào khác, tưới ít và phải rửa lại ngay khi có nước ngọt. Trên 0,8 thì thôi.

> Nhiều người nghĩ tưới nước lợ một lần chắc không sao. Cây không chết hôm đó, nó chết vào tháng sau, lúc mình đã quên.

**Nếu nước trữ không đủ thì ưu tiên thế nào?**

Tôi thường khuyên chia vườn làm ba nhóm:

1. Cây đang nuôi trái và khỏe: tưới đủ.
2. Cây tơ chưa cho trái: tưới vừa để giữ rễ, khoảng một nửa.
3. Cây yếu, mới bệnh: tỉa bỏ trái, giảm bớt cành, tưới giữ sống.

Đừng tiếc trái ở cây yếu. Giữ trái là mất cây, mà mất cây là mất bảy năm.

**Tưới bao nhiêu là đủ, thưa anh?**

Cây bảy đến mười năm tuổi, mùa nắng gắt cần chừng 150 đến 200 lít mỗi ngày nếu để đất trống. Cùng cây đó, tủ gốc dày 15 xăng-ti-mét bằng rơm, lục bình hay cỏ khô thì chỉ cần khoảng 100 lít. Tủ cách thân ba tấc, đừng ấp sát kẻo nấm. Nên tưới nhiều lần, mỗi lần ít, lúc sáng sớm và chiều mát.

Ông Chín Đực ở đây đào một ao lót bạt 900 khối, đủ cho 110 cây trong 50 ngày nhờ tủ gốc và tưới nhỏ giọt. Năm chưa tủ, ao đó cạn sau 27 ngày.

**Có những việc nào nên tránh?**

Có mấy việc bà con hay làm vì nóng ruột:

- Bón phân hóa học khi đất khô mặn. Phân cũng là muối, cây càng khát.
- Phun thuốc kích thích lớn trái vào lúc thiếu nước.
- Vét mương sâu giữa mùa khô, đụng tầng phèn.
- Vừa có mưa đầu mùa đã tưới đẫm. Mưa đầu mùa rửa phèn từ bờ xuống mương, phải đo rồi mới dùng.

**Nếu lỡ tưới nhầm nước mặn thì cứu ra sao?**

Bình tĩnh. Ngưng tưới, ngưng phân. Có nước ngọt thì tưới rửa ba đợt, mỗi đợt cách nhau một ngày, cho nước thoát được ra mương. Sau đó rải vôi theo khuyến cáo, chờ cây có đọt mới hãy bón hữu cơ. Tỉa trái ngay. Cây nào rụng lá trên một nửa thì gọi chúng tôi xuống coi tận nơi, đừng nghe mỗi người chỉ một thứ thuốc.

**Diện tích sầu riêng ở Thạnh Lộc tăng nhanh. Anh có lo không?**

Có. Ba năm qua huyện thêm gần 700 héc-ta, một phần trên đất lúa thấp, gần vùng mặn. Trước khi trồng, xin bà con tự hỏi một câu: nếu hai tháng không lấy được nước sông, mình có đủ ao không. Chưa có ao thì khoan mua cây giống.

Ông Chín Đực ngồi nghe nãy giờ, lúc này mới chen vào: “Hồi đó tôi làm ngược, mua cây trước đào ao sau, mất ba chục gốc”. Rồi ông nằm xuống đất, đúng chỗ anh kỹ sư vừa nằm, nheo mắt nhìn lên tán lá.`,
  related: ['doc-so-do-do-man-the-nao-cho-dung-luc-nao-nen-lay-nuoc-va-luc-nao-phai-dong-cong'],
};
