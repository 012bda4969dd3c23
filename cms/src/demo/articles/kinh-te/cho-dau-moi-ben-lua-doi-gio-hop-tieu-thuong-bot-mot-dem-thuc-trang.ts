import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'cho-dau-moi-ben-lua-doi-gio-hop-tieu-thuong-bot-mot-dem-thuc-trang',
  headline: 'Chợ đầu mối Bến Lụa dời giờ họp, tiểu thương bớt một đêm thức trắng',
  section: 'kinh-te',
  authors: ['tran-quoc-bao'],
  tags: ['cho-que', 'viec-lam'],
  datePublished: '2026-03-18T09:12',
  contentLocation: 'Thị xã Bến Lụa',
  abstract:
    'Sau hai tuần đổi giờ họp chợ từ nửa đêm sang ba giờ rưỡi sáng, lượng hàng về chợ đầu mối Bến Lụa gần như không giảm, còn người bán có thêm ba tiếng ngủ. Cái khó nhất hóa ra không phải thói quen của người mua, mà là chỗ đậu xe.',
  leadImage: {
    image: 'market',
    caption: 'Khu rau củ chợ đầu mối Bến Lụa lúc 4 giờ sáng 17-3.',
    creditText: 'Ảnh: Q.B',
  },
  body: `Mười năm trước, khi tôi còn theo xe bán cải ở chợ này, mười hai giờ đêm là lúc đông nhất. Ghe từ Sông Trà Mây cập bến, xe từ Thạnh Lộc tới, bốc vác chạy rầm rập, ai nấy tranh nhau xong trước hai giờ để kịp chở đi các chợ nhỏ. Nay cũng khu nhà lồng ấy, mười hai giờ đêm chỉ có bảo vệ và vài con mèo.

Từ ngày 2-3, ban quản lý chợ mở cổng nhập hàng lúc 2 giờ 30 và bắt đầu bán lúc 3 giờ 30. Việc này được bàn từ giữa năm ngoái, qua ba lần lấy phiếu. Lần đầu chỉ có 41% tiểu thương đồng ý, lần thứ ba là 78%.

## Vì sao đổi được

Theo ông Trịnh Công Lý, trưởng ban quản lý chợ, giờ họp cũ có từ thời đường xấu, xe đi từ chợ đầu mối đến các chợ huyện mất hai đến ba tiếng. Nay phần lớn chợ trong tỉnh chỉ cách Bến Lụa chưa tới một giờ xe. Hàng lấy lúc một giờ khuya nằm chờ ở chợ nhỏ tới năm giờ mới bán, rau héo mà người cũng héo.

Ban quản lý đã làm ba việc trước khi đổi:

- Hỏi giờ mở hàng của 63 chợ lấy hàng từ Bến Lụa, tính ngược lại giờ phải rời bến.
- Thỏa thuận với các chủ ghe về con nước, vì có những đêm nước ròng sớm, ghe không vào được rạch.
- Thử một tuần hồi tháng 12 ở riêng khu trái cây.

## Con số sau hai tuần

Mỗi đêm chợ nhận trung bình 186 tấn hàng, giảm 2% so với cùng kỳ tháng trước. Tỷ lệ rau phải bỏ hoặc bán tháo cuối buổi giảm từ khoảng 7% còn 4%, do hàng tới tay người bán lẻ gần giờ chợ hơn. Tiền điện chiếu sáng giảm gần một phần ba.

Bà Sáu Cẩm, bán hành ngò ba mươi năm, nói điều bà thấy rõ nhất không nằm trong sổ:

> Hồi trước về tới nhà là năm giờ, chồng con thức dậy thì mình đi ngủ. Giờ tôi ngủ từ tám giờ tối tới hai giờ sáng, một giấc liền. Ba chục năm mới biết lại cái giấc liền.

Không phải ai cũng hài lòng. Anh Tô Minh Nhựt, chở cá biển từ Đông Hải, cho rằng khu thủy sản nên giữ giờ cũ vì cá cần lên xe sớm cho kịp các quán ăn sáng. Sau khi xem xét, ban quản lý cho khu này bán từ 2 giờ 30.

## Kẹt ở bãi xe

Dồn giờ lại thì xe cũng dồn lại. Trước đây xe đến rải từ mười giờ đêm, nay phần lớn tới trong khoảng 2 giờ 15 đến 3 giờ. Bãi chỉ chứa được 120 chiếc, có đêm đoàn xe nối ra tới đường tỉnh hơn 400 mét.

Giải pháp trước mắt là chia giờ vào theo khu: rau củ, trái cây, gia vị, mỗi khu lệch nhau 20 phút, ghi bằng màu trên thẻ xe. Về lâu dài, thị xã đang xem xét dùng khoảnh đất kho muối cũ cạnh chợ làm bãi chờ.

Với đội bốc vác gần hai trăm người, công việc ngắn lại nhưng dày hơn. Anh Dương Văn Tẻo tính mỗi đêm vẫn được chừng 260.000 đồng như cũ, chỉ khác là làm liền tay bốn tiếng rồi nghỉ hẳn. Sáng 17-3, lúc tôi rời chợ, anh đang ngồi ăn tô bún với đứa con gái chuẩn bị đi học. Anh khoe đó là bữa sáng chung thứ chín của hai cha con trong tháng.`,
};
