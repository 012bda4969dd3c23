import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'ruong-giap-man-van-triu-bong-mot-vu-thu-giong-cua-nong-dan-tra-may',
  headline: 'Ruộng giáp mặn vẫn trĩu bông: một vụ thử giống của nông dân Trà Mây',
  section: 'nong-nghiep',
  authors: ['le-minh-khoi'],
  byline: 'Bài, ảnh: Minh Khôi',
  tags: ['lua-gao', 'xam-nhap-man'],
  datePublished: '2026-03-27T08:20',
  contentLocation: 'Huyện Sông Trà Mây',
  abstract:
    'Mười bốn hộ ở xã Trà Mây Thượng dành mỗi nhà một góc ruộng để thử bốn giống lúa trong vụ đông xuân có đợt mặn vào sớm nửa tháng. Kết quả không chỉ là giống nào thắng, mà là cách họ ghi chép, so sánh và chịu nói thật về ruộng của mình.',
  leadImage: {
    image: 'rice-dawn',
    caption: 'Cánh đồng ấp Bàu Sen, xã Trà Mây Thượng, trước ngày gặt.',
  },
  body: `Sáng 24-3, ở bờ ruộng nhà ông Tám Ngoạn có một cuộc họp không bàn ghế. Mười mấy người ngồi trên bờ cỏ, mỗi người ôm một cuốn sổ bìa nhựa. Giữa vòng tròn là bốn bó lúa cột dây bốn màu: đỏ, xanh, vàng, trắng. Không ai gọi tên giống, chỉ gọi màu dây, để khỏi thiên vị.

Họ là nông dân ấp Bàu Sen, nơi cuối nguồn nước ngọt của huyện. Từ đây ra cửa sông Trà Mây còn 31 cây số, gần đủ để năm nào cũng lo mặn, xa đủ để năm nào cũng hy vọng mặn không tới.

## Mỗi nhà một công đất

Chuyện bắt đầu từ vụ đông xuân hai năm trước, khi cả cánh đồng gieo một giống, nước mặn vào đúng lúc lúa trổ, có nhà chỉ gặt được vài giạ. Trạm khuyến nông huyện đề nghị thử bốn giống. Bà con đồng ý, nhưng ra điều kiện: không thử ở ruộng mẫu cạnh lộ, mà thử ở chính ruộng nhà mình, chỗ trũng chỗ gò đủ cả.

Mười bốn hộ, mỗi hộ dành một công, chia bốn băng, gieo cùng ngày 28-11. Phân bón, nước như nhau. Mỗi người ghi sổ năm thứ: ngày bón, mực nước, độ mặn, sâu bệnh và tiền.

Ngày 6-2, máy đo ở cống Bàu Sen báo 1,2 phần nghìn, sớm hơn năm ngoái mười lăm ngày. Cống đóng. Trong suốt mười chín ngày sau đó, ruộng chỉ còn nước trữ trong mương, độ mặn có lúc lên 2,1 phần nghìn.

## Bốn sợi dây màu

Kết quả gặt thử, phơi khô, cân trước mặt cả nhóm, lấy trung bình mười bốn ruộng:

- **Dây đỏ** (giống cũ của vùng): 4,1 tấn/ha.
- **Dây xanh:** 5,6 tấn/ha, hạt chắc, nhưng đổ ngã ở ba ruộng.
- **Dây vàng:** 5,3 tấn/ha, cứng cây, chín sớm hơn năm ngày.
- **Dây trắng:** 4,7 tấn/ha, cơm ngon nhất theo điểm nấu thử.

Nếu chỉ nhìn con số, dây xanh nhất. Nhưng khi hỏi vụ tới gieo gì, chín trong mười bốn người giơ tay chọn dây vàng.

> Năng suất cao mà ngã thì máy gặt bỏ lại hết nửa. Với lại chín sớm năm ngày là né được năm ngày mặn. Năm ngày đó tôi đi ngủ ngon.

Ông Tám Ngoạn giải thích như vậy. Bà Thạch Thị Sa Rinh thì chọn dây trắng cho hai công để ăn, dây vàng cho phần bán. Có người vẫn giữ dây đỏ trên gò cao, vì rơm dai, bò ưa.

## Học từ ruộng hư

Điều làm tôi nhớ nhất không phải bảng điểm. Đến lượt anh Phan Hữu Tình, ruộng nhà anh thấp nhất nhóm, cả bốn băng đều dưới 3,5 tấn. Anh đứng lên, giở sổ, đọc luôn: ngày 9-2, sợ ruộng khô, anh lén mở ống bọng lấy nước lúc nửa đêm mà không đo. Sáng ra đo thì 2,8.

Không ai cười. Kỹ sư Bùi Lệ Quyên, cán bộ trạm khuyến nông, ghi trường hợp của anh thành bài học đầu tiên trong tờ tổng kết: thà ruộng nẻ chân chim ba ngày còn hơn uống một đêm nước mặn.

Các bài học còn lại cũng từ sổ mà ra. Ruộng đào mương trữ nước rộng bằng một phần mười lăm diện tích cầm cự được lâu hơn sáu ngày. Ruộng bón lót vôi và phân hữu cơ, lá xanh lại nhanh hơn sau khi có nước ngọt. Ruộng gieo thưa, 80 ký giống mỗi héc-ta, không thua ruộng gieo 140 ký.

## Giữ giống cho nhau

Vụ tới, nhóm Bàu Sen đăng ký 22 héc-ta dây vàng, gieo cùng một tuần để tiện giữ nước. Hợp tác xã lo phần hạt giống: ba hộ có ruộng cao sẽ nhân giống riêng, khử lẫn ba lần, bán lại cho nhóm bằng giá lúa thịt cộng 20%.

Cô Quyên cẩn thận nhắc rằng một vụ chưa nói hết điều gì. Phải thử thêm ít nhất hai vụ nữa, trong đó có một vụ mưa dầm, mới dám khuyên nơi khác làm theo.

Gần trưa, bốn bó lúa được gỡ dây. Ông Tám vuốt bông lúa dây vàng, tuốt mấy hạt bỏ miệng cắn thử, rồi đưa cho anh Tình một nắm. “Mùa sau nhớ đo”, ông nói nhỏ. Anh Tình gật, bỏ nắm lúa vào túi áo.`,
  related: ['doc-so-do-do-man-the-nao-cho-dung-luc-nao-nen-lay-nuoc-va-luc-nao-phai-dong-cong'],
};
