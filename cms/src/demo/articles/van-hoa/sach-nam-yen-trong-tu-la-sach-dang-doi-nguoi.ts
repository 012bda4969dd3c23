import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'sach-nam-yen-trong-tu-la-sach-dang-doi-nguoi',
  headline: '“Sách nằm yên trong tủ là sách đang đói người”',
  section: 'van-hoa',
  authors: ['nguyen-hoai-phuong'],
  tags: ['thu-vien', 'truong-hoc'],
  datePublished: '2026-04-21T10:18',
  contentLocation: 'Thành phố Hà Tân',
  abstract:
    'Sau hai năm bỏ tiền phạt trả sách trễ, mở cửa đến 21 giờ và cho một chiếc ghe chở sách đi các cù lao, Thư viện tỉnh Vĩnh Hà có số lượt mượn gấp đôi. Giám đốc Lương Thị Bích Thảo kể vì sao bà tin vào những điều tưởng như dễ dãi ấy.',
  leadImage: {
    image: 'library',
    caption: 'Phòng đọc tầng một của Thư viện tỉnh, nơi ghế được kéo ra gần cửa sổ cho người đọc buổi tối.',
    creditText: 'Ảnh: Hoài Phương',
  },
  body: `Bà Lương Thị Bích Thảo tiếp chúng tôi ở một góc phòng đọc chứ không phải phòng làm việc. Bà nói ngồi đây mới nghe được thư viện đang khỏe hay đang ốm: khỏe thì có tiếng lật trang, tiếng thì thầm, cả tiếng trẻ con cười; ốm thì im phăng phắc.

**Thưa bà, chuyện bỏ tiền phạt trả sách trễ có làm mất sách nhiều hơn không?**

Tôi cũng lo y như vậy. Năm đầu tiên, chúng tôi đếm từng cuốn. Kết quả là số sách không quay về giảm gần một phần ba. Hồi trước, người trễ vài tháng sợ bị phạt nên trốn luôn, giữ luôn cuốn sách. Bây giờ họ đem trả, có khi trả cùng một bịch xoài.

Có một anh tài xế đem trả cuốn dạy sửa máy nổ mượn từ mười bốn năm trước. Anh đứng ở quầy, mặt đỏ bừng. Cô thủ thư chỉ hỏi: “Anh sửa được máy chưa?”. Hôm đó anh làm lại thẻ, mượn về ba cuốn.

**Còn chiếc ghe sách, nó bắt đầu từ đâu?**

Từ một lá thư. Một em lớp năm ở cù lao bên Cồn Dừa viết rằng em muốn đọc tập hai của một truyện mà thư viện trường chỉ có tập một. Chúng tôi gửi tập hai qua phà. Rồi nghĩ, còn bao nhiêu em đang đứng giữa chừng câu chuyện như vậy.

Ghe là ghe hàng cũ của một chú thương hồ bỏ nghề, chú cho mượn, rồi theo lái luôn. Chở được chừng 1.200 cuốn. Mỗi tháng đi hai vòng, ghé chín bến.

> Sách nằm yên trong tủ là sách đang đói người. Mình để nó ngồi ghe một chút, nó cũng ướt, cũng sờn, nhưng nó được sống.

**Sách đi ghe có hư nhiều không?**

Hư chứ. Năm rồi chúng tôi thanh lý 86 cuốn vì ẩm. Tính ra tiền chừng một buổi tiệc. Đổi lại là hơn 7.000 lượt mượn. Tôi thấy vậy là lời.

**Người ta nói bây giờ ai cũng cầm điện thoại, thư viện có còn cần?**

Tôi không coi điện thoại là đối thủ. Ở phòng đọc này, buổi tối có chừng bốn chục người, nửa số đó mang máy tính tới học. Họ cần chỗ ngồi yên, có đèn, có quạt, không phải mua ly nước mới được ngồi. Thư viện là chỗ hiếm hoi trong thành phố mà người không có tiền vẫn được tiếp như khách.

Với người lớn tuổi thì ngược lại, các bác cần người chỉ cách dùng điện thoại. Sáng thứ tư nào cũng có mấy em sinh viên ngồi chỉ từng người. Học xong, có bác nói: “Giờ cho tôi mượn cuốn tuồng cổ”.

**Điều gì bà làm mà thấy không thành?**

Nhiều chứ. Chúng tôi từng bày cuộc thi đọc nhiều sách nhất, thưởng xe đạp. Các em mượn cả chồng, không đọc, chỉ để đếm. Có em khóc vì thua. Tôi bỏ ngay năm sau. Bây giờ chỉ còn tấm bảng treo ở cửa, ai đọc xong thích câu nào thì chép lên, không ký tên cũng được.

**Nếu được thêm một khoản tiền bất ngờ, bà mua gì đầu tiên?**

Mua mái che cho chỗ đậu ghe. Rồi trả thêm tiền cho hai cô trực tối, các cô có con nhỏ. Sau đó mới tới sách. Nói vậy nghe ngược đời, nhưng sách thì xin được, người chịu ngồi lại với sách tới chín giờ đêm thì phải giữ.

**Trong ngày sách này, bà muốn gợi ý điều gì cho các gia đình?**

Ba việc thôi, việc nào cũng không tốn tiền:

- Để vài cuốn ở chỗ hay ngồi, cạnh võng hay gần mâm cơm, đừng cất cao.
- Đọc cho con nghe mười phút, cả khi con đã biết chữ.
- Đừng hỏi con rút ra bài học gì. Hỏi con thương ai trong truyện.`,
};
