import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'ganh-bun-quet-ma-va-cuon-so-no-cua-di-tu',
  headline: 'Gánh bún quét mã và cuốn sổ nợ của dì Tư',
  section: 'chuyen-doi-so',
  authors: ['nguyen-hoai-phuong', 'tran-quoc-bao'],
  byline: 'Hoài Phương - Quốc Bảo',
  tags: ['chuyen-doi-so', 'cho-que'],
  datePublished: '2026-10-07T14:36',
  contentLocation: 'Thị xã Bến Lụa',
  abstract:
    'Ở chợ Lụa Hạ, tấm bảng mã thanh toán treo cạnh ống đũa, còn cuốn sổ nợ vẫn nằm dưới đáy thúng. Một năm sau ngày chợ làm quen với chuyện quét mã, người bán kể cái được, cái vướng và những điều họ nhất định không chịu đổi.',
  leadImage: {
    image: 'kitchen',
    caption: 'Bếp bún của dì Tư Nhàn, chợ Lụa Hạ, lúc 5 giờ sáng.',
    creditText: 'Ảnh: Hoài Phương',
  },
  body: `Nồi nước lèo của dì Tư Nhàn sôi từ ba giờ. Năm giờ, khách đầu tiên ngồi xuống, năm giờ mười đứng lên, đưa điện thoại về phía tấm bảng nhựa treo cạnh ống đũa. Cái loa nhỏ bằng nắm tay trong thúng rau kêu: “Đã nhận hai mươi lăm nghìn đồng”. Dì Tư không ngẩng lên, tay vẫn trụng bún.

“Hồi đầu nghe nó nói tôi giật mình, tưởng ai núp trong thúng”, dì cười.

## Một năm ở chợ Lụa Hạ

Chợ có 214 quầy, sạp, gánh. Tháng 9 năm ngoái, ban quản lý và đoàn thanh niên phường bắt đầu giúp người bán làm bảng mã. Sau một năm, 171 chỗ dùng được, theo số liệu của ban quản lý. Có quầy nhận quá nửa tiền bằng chuyển khoản; có quầy cả tuần chỉ vài lượt, vì khách toàn người già trong xóm.

Người thích nhất là mấy chị bán cá: tay ướt, khỏi cầm tiền. Người ngại nhất là các bà bán trầu cau, vì “món có mười ngàn mà bắt người ta móc điện thoại ra thì kỳ”.

![market] Một góc chợ Lụa Hạ buổi sớm. Hầu hết quầy đã treo bảng mã, nhưng tiền lẻ vẫn là chuyện mỗi ngày.

## Cái được thấy ngay

Chị Ngô Thị Mến, bán tạp hóa, liệt kê trong một hơi:

- Không còn thiếu tiền thối, không phải đổi tiền lẻ mỗi chiều.
- Không còn tiền rách, tiền dính nước cá.
- Tối coi lại biết hôm nay bán được bao nhiêu, bữa nào ế.
- Lấy hàng của mối thì chuyển luôn, khỏi ôm tiền đi đường.

Cái được thứ tư, với chị, là lớn nhất. Năm kia chị bị giật giỏ trên đường đi lấy hàng, mất gần sáu triệu đồng.

## Cái vướng phải học

Mấy tháng đầu, chợ có ba vụ khách đưa coi ảnh chuyển tiền giả rồi đi. Có vụ kẻ xấu dán đè mã của mình lên bảng của người bán. Từ đó đoàn thanh niên soạn bốn điều dặn, in khổ lớn dán ở cổng chợ:

1. Chỉ tin loa hoặc tin báo trong máy mình, không tin ảnh trong máy khách.
2. Mỗi sáng dọn hàng, tự quét thử bảng mã của mình, coi có đúng tên không.
3. Không đọc mã xác nhận cho bất cứ ai, kể cả người xưng là ngân hàng.
4. Lỡ tay chuyển nhầm thì báo ban quản lý chợ, đừng tự đôi co.

Từ tháng 4 đến nay không còn vụ nào. Dì Tư thêm điều thứ năm cho riêng mình: loa hết pin thì nghỉ quét, lấy tiền mặt.

## Cuốn sổ dưới đáy thúng

Dưới lớp lá chuối, dì Tư có cuốn tập học trò bìa xanh. Trong đó là tên những người ăn trước trả sau: anh chạy xe ôm cuối tháng mới có tiền, bà cụ bán vé số hôm mưa ế, hai đứa nhỏ mồ côi ở nhà nội. Có người xúi dì bỏ sổ, ghi vào điện thoại cho gọn. Dì lắc đầu.

> Ghi vô máy thì nó nhắc nợ. Tôi đâu có muốn nhắc. Tôi ghi là để nhớ mặt người ta lâu không ghé, coi có đau bệnh gì không.

Chúng tôi hỏi có khi nào dì bị quỵt. Dì lật một trang, chỉ cái tên gạch ngang: ăn mười một tô rồi biệt. Ba năm sau, một buổi sáng tháng trước, cái loa trong thúng bỗng kêu: “Đã nhận năm trăm nghìn đồng”. Lời nhắn đi kèm vỏn vẹn mấy chữ, không dấu: “Con tra di Tu tien bun”.

Dì Tư kể tới đó thì quay đi, nói khói bếp cay mắt. Cái tên trong sổ dì vẫn chưa gạch bỏ. Dì chờ người ta ghé, để múc thêm một tô.`,
  related: ['cho-dau-moi-ben-lua-doi-gio-hop-tieu-thuong-bot-mot-dem-thuc-trang'],
};
