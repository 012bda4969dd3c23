import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'lop-hoc-cuoi-dong-tra-may-va-co-giao-xin-o-lai',
  headline: 'Lớp học cuối dòng Trà Mây và cô giáo xin ở lại',
  section: 'giao-duc',
  authors: ['nguyen-hoai-phuong', 'vo-ngoc-diep'],
  byline: 'Hoài Phương - Ngọc Diệp',
  tags: ['truong-hoc', 'viec-lam'],
  datePublished: '2026-11-20T08:15',
  contentLocation: 'Huyện Sông Trà Mây',
  abstract:
    'Hết hạn ba năm, cô giáo Lâm Ngọc Yến, 27 tuổi, được chuyển về Hà Tân như nguyện vọng đã ghi. Cô xin rút đơn. Ở điểm trường cuối sông Trà Mây, nơi hai lớp học chung một phòng, chúng tôi tìm câu trả lời vì sao người trẻ ở lại, và vì sao nhiều người vẫn đi.',
  leadImage: {
    image: 'school',
    caption: 'Giờ ra chơi ở điểm trường Vàm Lá, huyện Sông Trà Mây.',
    creditText: 'Ảnh: H.P',
  },
  body: `Phòng học ở điểm trường Vàm Lá có hai tấm bảng, một treo đầu, một treo cuối. Mười một em lớp hai ngồi quay về phía trước, chín em lớp ba quay về phía sau. Cô Yến đứng ở giữa. Cô cho bên này đặt tính, quay qua bên kia nghe đọc bài, rồi lại quay về. Một buổi sáng, cô đi tới đi lui chừng bốn cây số trong căn phòng dài chín mét.

“Hồi mới về em đeo đồng hồ đếm bước, coi cho vui. Sau thôi đếm, đếm thấy mệt thêm”, cô cười.

## Lá đơn nằm trong ngăn bàn

Từ thị trấn Trà Mây vô Vàm Lá phải đi xe máy hai mươi phút rồi đò máy bốn mươi phút. Ba năm trước, cô Yến xuống đò với một va li, một thùng sách và lá đơn đã viết sẵn ở nhà: xin chuyển về thành phố khi hết hạn công tác. Cô để lá đơn trong ngăn bàn, tính tới ngày thì ghi ngày.

Năm đầu, cô khóc ba lần. Một lần vì nước ngập nhà tập thể, ướt hết giáo án. Một lần vì sốt mà không có đò. Lần thứ ba vì phụ huynh lặng lẽ chất trước cửa phòng cô một đống củi khô, không biết của ai.

Tháng 8 vừa rồi, đơn của cô được duyệt. Cô suy nghĩ hai tuần, rồi ra huyện xin rút.

> Không phải em tốt lành gì. Em chỉ thấy tụi nhỏ lớp hai đang đọc được nửa chừng. Em muốn ở tới lúc tụi nó đọc trôi chảy. Rồi lại có lớp hai mới.

## Điều níu chân không phải là lời khen

Hỏi cô cần gì nhất, cô kể một danh sách ngắn, như đã nghĩ từ lâu:

1. Căn phòng ở kín gió, có chỗ nấu ăn và cửa khóa được.
2. Đường truyền đủ mạnh để dự giờ, học thêm từ xa.
3. Một người cùng dạy, để khi bệnh lớp không phải nghỉ.
4. Biết trước mình sẽ được học lên, được xét như người dạy ở thành phố.

Điều thứ nhất, điểm trường đã có từ mùa hè: xã và bà con góp công sửa lại ba phòng tập thể. Điều thứ ba thì chưa. Theo phòng giáo dục huyện Sông Trà Mây, toàn huyện đang thiếu 34 giáo viên tiểu học. Trong 61 người trẻ được tuyển từ năm 2021, 22 người đã xin chuyển hoặc nghỉ.

Ông Hứa Văn Tường, phụ trách nhân sự của phòng, không trách ai. “Mình giữ người bằng cái tình thì được một mùa. Muốn giữ lâu phải bằng điều kiện sống”, ông nói.

## Người đi cũng có lý của người đi

Chúng tôi gặp anh Diệp Quang Huy, 30 tuổi, từng dạy ở Vàm Lá bốn năm, nay dạy ở Bến Lụa. Anh kể con anh bị suyễn, mỗi lần lên cơn phải chờ đò. Anh rời đi giữa mùa hè, vì không dám chào học trò.

Năm nào anh cũng gửi về một thùng vở. “Tôi không ở được, nhưng tôi chưa bao giờ thấy mình đã xong với chỗ đó”, anh nói.

Có lẽ câu hỏi không nên là ai giỏi chịu khổ hơn ai. Câu hỏi là làm sao để một người giỏi nghề về vùng xa mà không phải chọn giữa học trò với con mình.

## Bó hoa sáng nay

Ngày 20-11, Vàm Lá không có lễ lớn. Sáng nay học trò tới sớm hơn mọi ngày, đứa cầm chùm bông súng, đứa ôm trái bí, có em mang nguyên một con vịt sống buộc dây lá chuối. Cô Yến nhận hết, riêng con vịt thì trả lại, dặn em đem về cho nó đẻ.

Em Thạch Minh Khang, lớp ba, không có quà. Em xin cô cho đọc bài. Em đứng quay về tấm bảng cuối phòng, đọc một mạch hết trang, không vấp chữ nào. Đọc xong em ngồi xuống, hai tai đỏ lên.

Lá đơn cũ, cô Yến bảo, vẫn còn trong ngăn bàn. Mặt sau cô dùng ghi tên những em đã đọc trôi chảy. Đến sáng nay là bốn mươi ba em.`,
  related: ['sach-nam-yen-trong-tu-la-sach-dang-doi-nguoi', 'chiec-vo-lai-cho-nguoi-benh-trong-dem-tra-may'],
  poll: 'giu-chan-nguoi-gioi',
};
