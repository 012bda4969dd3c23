import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'nuoi-ong-duoi-tan-dua-nguoi-con-dua-co-them-mua-mat',
  headline: 'Nuôi ong dưới tán dừa, người Cồn Dừa có thêm mùa mật',
  section: 'nong-nghiep',
  authors: ['le-minh-khoi'],
  tags: ['cay-an-trai', 'moi-truong'],
  datePublished: '2026-04-22T09:44',
  contentLocation: 'Huyện Cồn Dừa',
  abstract:
    'Hoa dừa nở quanh năm, vậy mà nhiều đời người trồng dừa chỉ biết bán trái. Ba năm nay, hơn bốn mươi hộ ở xã Bình Dừa đặt thùng ong dưới vườn, mỗi năm thêm vài chục triệu đồng tiền mật, và vườn cũng bớt hẳn thuốc trừ sâu.',
  leadImage: {
    image: 'coconut-canal',
    caption: 'Mương vườn ở xã Bình Dừa, nơi những thùng ong được đặt dọc bờ mát.',
    creditText: 'Ảnh: Minh Khôi',
  },
  body: `Muốn thăm vườn anh Lê Văn Khá phải đi xuồng. Con mương rộng hai mét, hai bên là dừa, tàu lá giao nhau che kín nắng. Anh ra hiệu cho tôi ngồi im, rồi chỉ lên: một chùm hoa dừa vừa bung, vàng như nắm lúa, ong bu rì rì.

“Nghe tiếng là biết bữa nay mật nhiều hay ít”, anh nói. “Kêu trầm vậy là đang chở nặng”.

## Từ hai thùng ong bỏ quên

Năm 2023, một người nuôi ong dạo gửi vườn anh Khá hai thùng rồi đi, hẹn tháng sau lấy. Người ấy bệnh, ba tháng không quay lại. Anh Khá mở thùng ra coi thử, thấy cầu nào cũng đầy. Anh quay mật giùm, được mười bốn lít, gửi trả chủ mười lít. Người chủ cảm ơn bằng cách bán rẻ cho anh sáu thùng và ở lại dạy nghề một tuần.

Nay anh có 55 thùng. Tổ nuôi ong xã Bình Dừa do anh làm tổ trưởng có 43 hộ, tổng cộng gần 1.300 thùng.

Lợi thế của cồn là hoa. Một cây dừa cứ khoảng gần một tháng ra một buồng hoa, vườn mấy trăm cây thì không ngày nào thiếu hoa. Ong không phải chở đi nơi khác theo mùa như vùng đồi, đỡ công, đỡ hao quân.

## Tiền mật và tiền trái

Theo sổ của tổ, mỗi thùng cho bình quân 13 lít mật một năm, trừ chi phí còn lời khoảng 900.000 đồng. Hộ nuôi ba mươi thùng có thêm chừng 27 triệu đồng.

Điều bất ngờ nằm ở trái dừa. Nhờ thụ phấn tốt hơn, số trái đậu trên mỗi buồng ở vườn có ong tăng trung bình từ 8 lên gần 10 trái. Anh Khá đếm trên 60 cây được đánh số, đếm suốt hai năm, ghi bằng sơn lên thân.

> Tôi tưởng mình nuôi ong lấy mật. Hóa ra ong nuôi vườn cho mình.

Có ong thì không ai dám phun thuốc bừa. Khi bọ cánh cứng ăn đọt, tổ dùng ong ký sinh của trạm bảo vệ thực vật và bẫy mùi. Vườn nào bất đắc dĩ phải xử lý thuốc thì báo trước ba ngày trên nhóm chung, làm lúc chiều tối, các nhà xung quanh đóng cửa thùng.

## Nghề không dành cho người nóng tính

Với người muốn thử, tổ đúc rút mấy kinh nghiệm:

- Bắt đầu bằng hai đến năm thùng, nuôi qua một mùa mưa rồi mới tăng.
- Đặt thùng cao hơn mức nước lớn nhất 50 cm, chân kê vào chén nước nhớt để kiến khỏi leo.
- Mùa mưa dầm tháng 8, tháng 9 ong thiếu ăn, phải để lại ít nhất hai cầu mật, đừng quay cạn.
- Mật phải đậy nắp hai phần ba mới quay; non quá để lâu sẽ lên men.
- Nhà có người dị ứng nọc ong thì không nên nuôi gần nhà ở.

Bà Mười Lài, 70 tuổi, thành viên lớn tuổi nhất, nuôi mười hai thùng, chưa bao giờ bị chích quá ba mũi một ngày. Bí quyết của bà là đi chậm, không xức dầu thơm và không mở thùng lúc đang giận con cháu.

## Mật có tên

Cái khó hiện nay là bán. Mật dừa màu sẫm, vị hơi mặn hậu, người quen mật nhãn hay chê. Tổ đang làm nhãn chung, mỗi chai ghi tên vườn, tháng quay và độ ẩm, tập trung bán cho khách đến cồn và các quán nước trong tỉnh. Huyện hỗ trợ một máy hạ độ ẩm đặt tại nhà văn hóa xã, các hộ thay phiên dùng.

Khi cầu qua sông Vĩnh thông xe, khách sang cồn sẽ đông hơn. Anh Khá đã dọn sẵn góc vườn, đóng hai băng ghế bằng thân dừa. Anh không định mở quán, chỉ tính mời khách ngồi im chừng năm phút. “Ngồi im mới nghe được vườn làm việc”, anh bảo.`,
};
