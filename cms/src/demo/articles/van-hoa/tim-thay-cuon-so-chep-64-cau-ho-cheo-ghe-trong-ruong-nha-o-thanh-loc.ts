import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'tim-thay-cuon-so-chep-64-cau-ho-cheo-ghe-trong-ruong-nha-o-thanh-loc',
  headline: 'Tìm thấy cuốn sổ chép 64 câu hò chèo ghe trong rương nhà ở Thạnh Lộc',
  alternativeHeadline: 'Sáu mươi bốn câu hò chèo ghe trong rương cũ',
  section: 'van-hoa',
  authors: ['nguyen-hoai-phuong'],
  tags: ['lang-nghe', 'thu-vien'],
  datePublished: '2026-07-22T15:37',
  contentLocation: 'Huyện Thạnh Lộc',
  abstract:
    'Một gia đình ở huyện Thạnh Lộc vừa trao cho Thư viện tỉnh cuốn sổ tay chép 64 câu hò chèo ghe, ghi từ khoảng những năm 1930. Nhóm sưu tầm cho biết có ít nhất 20 câu chưa từng gặp trong các bản ghi trước đây ở vùng sông Vĩnh.',
  leadImage: {
    image: 'office-desk',
    caption: 'Bàn làm việc của nhóm sưu tầm tại Thư viện tỉnh, nơi cuốn sổ được chụp lại từng trang.',
    creditText: 'Ảnh minh họa: Hoài Phương',
  },
  body: `Cuốn sổ khổ nhỏ bằng bàn tay, 48 trang giấy dó, chép bằng bút lông xen bút sắt. Nhiều trang bị nhấn ăn lỗ chỗ nhưng chữ còn đọc được gần hết. Sáng 21-7, gia đình ông Nghiêm Văn Tịnh, xã Thạnh Trung, trao cuốn sổ cho Thư viện tỉnh.

Ông Tịnh kể, tháng trước nhà dỡ gian bếp cũ để lợp lại mái. Dưới đáy chiếc rương cây của bà nội, giữa xấp giấy bán ghe và mấy bộ đồ lãnh, có cuốn sổ bọc trong tấm lá mo cau. Con gái ông, đang dạy văn ở thị trấn, đọc thử vài câu rồi gọi ngay cho thư viện.

## Chữ của người đi ghe

Theo nhóm sưu tầm, người chép là ông cố của ông Tịnh, một chủ ghe chở lu khạp từ xóm Lò bên rạch Cát đi bán dọc sông Vĩnh. Cạnh mỗi câu hò, ông ghi nơi nghe được và tên người hò, có khi thêm một nhận xét cụt ngủn: “giọng trong”, “hò hơi dài”, “bữa đó gió ngược”.

Bà Lê Kim Hường, người phụ trách kho địa chí, cho rằng chính những dòng ghi bên lề mới quý:

> Câu hò thì nhiều người nhớ. Nhưng biết ai hò, hò ở khúc sông nào, hôm đó trời ra sao, thì đây là lần đầu chúng tôi gặp.

Trong 64 câu, nhóm đối chiếu được 39 câu với các bản ghi từ trước, 5 câu mất chữ chưa đoán ra, còn 20 câu chưa thấy ở đâu. Có ba câu là lời đối đáp giữa một người bán khạp và một cô gái gánh nước, hò qua lại trong ba mùa khác nhau.

## Sẽ chụp, sẽ hò lại

Thư viện sẽ làm những việc sau trong năm nay:

- Hút ẩm, vá giấy và chụp từng trang; bản gốc giữ trong hộp không a-xít.
- Mời các cụ ở Thạnh Lộc và Cồn Dừa nghe đọc, nhớ thêm được làn điệu nào thì ghi âm.
- In một tập mỏng tặng các trường trong tỉnh.

Gia đình ông Tịnh không nhận tiền, chỉ xin một bản chụp đóng bìa cứng để thờ cùng ảnh ông cố. Ông còn xin thêm một điều: nếu tìm ra con cháu cô gánh nước, thư viện báo cho ông hay. “Ba mùa đối đáp mà sổ dừng ngang, tôi cũng muốn biết đoạn sau”, ông nói.`,
  related: ['lo-gom-do-lua-cuoi-cung-ben-rach-cat', 'sach-nam-yen-trong-tu-la-sach-dang-doi-nguoi'],
};
