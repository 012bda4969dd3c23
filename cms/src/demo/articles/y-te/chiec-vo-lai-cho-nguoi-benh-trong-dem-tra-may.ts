import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'chiec-vo-lai-cho-nguoi-benh-trong-dem-tra-may',
  headline: 'Chiếc vỏ lãi chở người bệnh trong đêm Trà Mây',
  section: 'y-te',
  authors: ['vo-ngoc-diep'],
  tags: ['suc-khoe', 'giao-thong'],
  datePublished: '2026-10-28T09:03',
  contentLocation: 'Huyện Sông Trà Mây',
  abstract:
    'Ở những ấp chưa có đường xe của huyện Sông Trà Mây, xe cấp cứu là một chiếc vỏ lãi sơn trắng, có băng ca, bình oxy và hai người lái thay phiên nhau. Sau mười tháng, đội đã chạy 209 chuyến, chuyến dài nhất gần hai giờ.',
  leadImage: {
    image: 'river-boats',
    caption: 'Bến thuốc Vàm Lá, nơi chiếc vỏ lãi cấp cứu neo khi chờ gọi.',
    creditText: 'Ảnh: N.D',
  },
  body: `Điện thoại reo lúc 1 giờ 12 phút. Anh Kiên Văn Lẹ bật dậy trước khi kịp mở mắt. Đầu dây bên kia, người đàn ông ở ấp Rạch Mui nói vợ mình đau bụng dữ, thai mới ba mươi lăm tuần. Anh Lẹ hỏi ba câu: nhà khúc nào, có đèn treo ngoài bến không, chị còn tỉnh không. Bốn phút sau, vỏ lãi rời bến.

Đi cùng anh là nữ hộ sinh Sơn Thị Thu Ba, túi đồ nghề đeo trước ngực. Trời không trăng. Trước mũi chỉ có vệt đèn pha và những con mắt tôm đỏ li ti.

## Chiếc xuồng có số điện thoại

Huyện Sông Trà Mây có 19 ấp mà ô tô chưa vào được. Hồi trước, người bệnh được đưa đi bằng bất cứ thứ gì nổi trên mặt nước: ghe chở phân, xuồng chèo, có khi là chiếc bè chuối. Tháng 12 năm ngoái, trung tâm y tế huyện đóng lại một chiếc vỏ lãi dài chín mét, lắp mui, băng ca, bình oxy, máy đo huyết áp và bộ đàm.

Tiền đóng xuồng là 186 triệu đồng, trong đó gần một phần ba do bà con góp. Danh sách người góp dán ở bến thuốc, dài ba tờ giấy. Có người ghi “hai giạ lúa”, có người ghi “một ngày công trét chai”.

## Học lái, học cả cách nói

Đội có bốn tài công, hai nữ hộ sinh, ba điều dưỡng. Tài công đều là dân chạy ghe trong vùng, nhắm mắt cũng biết chỗ nào có cọc đáy, chỗ nào bãi bồi. Nhưng họ phải học thêm: học giữ xuồng thật êm khi băng ca có người, học ép tim, học cầm máu, và học nói.

> Người nhà hoảng thì mình phải nói chậm. Tôi hay hỏi chuyện vườn tược, hỏi năm nay dừa trúng không. Họ trả lời được là họ bớt run.

Đó là kinh nghiệm của anh Lẹ, 38 tuổi, mười chín năm lái ghe dừa trước khi lái người bệnh.

![clinic] Phòng tiếp nhận ở thị trấn Trà Mây, nơi kết thúc của phần lớn chuyến xuồng đêm.

## Bốn mươi phút

Hai giờ kém năm, đèn bến Rạch Mui hiện ra: người chồng lấy chiếc áo trắng buộc vào sào, quơ qua quơ lại dưới ngọn đèn. Chị được khiêng xuống. Chị Thu Ba nghe tim thai, gật đầu, rồi nói qua bộ đàm về phòng trực những con số ngắn.

Từ đó về thị trấn mất bốn mươi phút. Nước đang ròng, anh Lẹ phải bỏ đường tắt qua kênh Mười Thước vì sợ mắc cạn. Không ai nói gì nhiều. Người chồng nắm mép băng ca, lâu lâu ngó về phía trước, như thể ngó thì bờ gần lại.

Hai giờ bốn mươi, băng ca lên dốc bến. Đứa nhỏ chào đời lúc gần sáng, nặng hai ký ba, khóc to.

## Gọi sao cho xuồng tới mau

Đội nhờ chúng tôi nhắn bà con mấy điều:

- Lưu sẵn số của bến thuốc, viết lên vách cạnh cửa cho trẻ con cũng đọc được.
- Khi gọi, nói tên ấp, tên kênh, nhà gần cây hay cầu gì dễ thấy; đừng tắt máy trước.
- Treo đèn và vật màu trắng ngoài bến, dọn xuồng nhà sang một bên.
- Gom sẵn sổ khám, thuốc đang uống.

Điều đội còn thiếu là chiếc thứ hai. Trong 209 chuyến có 14 lần hai nơi gọi cùng lúc, một bên phải đi bằng ghe nhà. Huyện đang xin đóng thêm, dự kiến đầu năm sau.

Sáng hôm ấy, anh Lẹ rửa sàn xuồng, thay bình oxy, ghi vào sổ chuyến 209. Cột ghi chú thường để trống, lần này anh viết ba chữ: “Con gái, khỏe”.`,
  related: ['muoi-hai-tram-y-te-xa-mo-cua-buoi-toi-nguoi-lam-ca-khoi-nghi-viec-di-kham'],
};
