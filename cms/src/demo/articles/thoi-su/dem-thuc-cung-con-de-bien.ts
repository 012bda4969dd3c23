import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'dem-thuc-cung-con-de-bien',
  headline: 'Đêm thức cùng con đê biển',
  section: 'thoi-su',
  authors: ['le-minh-khoi'],
  byline: 'Bài, ảnh: Minh Khôi',
  tags: ['de-bien', 'moi-truong'],
  datePublished: '2026-11-13T09:30',
  contentLocation: 'Huyện Đông Hải',
  abstract:
    'Mỗi kỳ nước lớn gặp gió chướng, có những người ở xã Hải Thuận (huyện Đông Hải) không ngủ. Họ xách đèn đi dọc chín cây số đê, nghe tiếng nước, sờ từng chân cống, để hơn ba ngàn nóc nhà phía trong được yên giấc.',
  leadImage: {
    image: 'sea-dyke',
    caption: 'Đoạn đê Hải Thuận lúc nước bắt đầu lên, chiều 11-11.',
  },
  body: `Mười giờ tối 11-11, nhằm mùng ba tháng mười âm lịch, ông Ba Tiếp mặc thêm chiếc áo mưa dù trời không mưa. Gió từ biển thổi vào mang theo hơi nước mặn, đi một lát là tóc tai ướt rượt. Ông cầm đèn, đưa tôi cây sào tre dài hai mét rồi dặn: “Chỗ nào nghe tiếng ọc ọc thì đứng lại”.

Ông tên đầy đủ là Huỳnh Văn Tiếp, 61 tuổi, tổ trưởng một trong sáu tổ canh đê của xã. Mỗi tổ năm người, trông một đoạn chừng cây rưỡi. Họ là người nuôi tôm, người vá lưới, có cả ông thợ hớt tóc. Mùa gió chướng từ tháng mười đến tháng hai, cứ kỳ nước rong là thay nhau thức.

## Nghe đê bằng tai

Con đê đất chạy theo hình cánh cung, mặt rộng đủ hai xe máy tránh nhau. Phía ngoài là đai rừng mắm, rừng đước, chỗ dày chỗ mỏng. Phía trong là vuông tôm, là ruộng, là những mái nhà thấp.

Ban ngày, người ta tìm chỗ hư bằng mắt. Ban đêm, ông Ba tìm bằng tai và bằng chân. Đất đang chắc bỗng nhũn dưới gót là có thấm. Tiếng nước đều đều ngoài kia là bình thường; còn tiếng ọc ọc, ngắt quãng, ở phía trong thì nhiều khả năng có hang.

> Cua đào có cái lỗ bằng ngón tay. Nước lùa một đêm nó bằng cái thúng. Tới lúc bằng cái ghe thì mình hết chạy kịp.

Đến cống Bảy Xẻo, ông dừng, cắm sào xuống chân cống, kề tai vào đầu sào. Ông bảo làm vậy nghe rõ hơn, cha ông dạy thế. Chừng một phút sau ông gật đầu, đi tiếp. Tôi thử làm theo, chỉ nghe tiếng tim mình.

## Nồi cháo ở chòi số bốn

Gần một giờ sáng là đỉnh triều. Nước cách mặt đê chưa tới bốn gang tay. Sóng đánh vào hàng cọc bê tông nghe trầm như ai dộng cửa. Bốn tổ viên tụ ở chòi số bốn, giữa chòi có nồi cháo trắng, dĩa cá kho khô. Chị Tám Hường, người phụ nữ duy nhất trong tổ, vừa múc cháo vừa canh điện thoại. Cứ mười lăm phút chị chụp cây thước nước gửi vào nhóm chung của huyện.

![lighthouse] Ngọn đèn cửa biển nhìn từ chòi canh số bốn. Người canh đê thường lấy đèn làm mốc để gọi tên từng đoạn.

Trước đây, tin từ đê về xã phải chạy xe. Năm 2023, một đoạn đê bị khoét lúc hai giờ sáng, người báo tin té xe gãy tay, bao cát tới nơi thì nước đã tràn vào mười bảy vuông tôm. Từ chuyện đó, xã dựng thêm ba chòi, mỗi chòi có sẵn:

- hai trăm bao cát và cuộn bạt;
- cọc tràm, búa, dây;
- đèn pin, áo phao, máy phát nhỏ;
- tờ giấy ép nhựa ghi số nhà những hộ có ghe, có xe tải gần nhất.

“Tờ giấy đó quý hơn máy phát”, chị Tám nói. “Đêm hôm mình đâu nhớ nổi ai có ghe, ai đi đám cưới vắng nhà”.

## Hàng cây phía ngoài

Một giờ hai mươi, điện thoại reo. Tổ hai báo chỗ vàm Rạng có vệt nước đục. Cả chòi bỏ dở chén cháo. Tới nơi, ông Ba lội xuống mé trong, lấy chân dò, rồi gọi bốn bao cát, một tấm bạt. Không ai la lớn. Mười phút sau vệt nước trong lại. Chỗ ấy được cắm cây cọc buộc vải đỏ để sáng mai đắp đất.

Trên đường về chòi, ông Ba soi đèn ra phía biển, nơi hàng mắm đứng dầm trong nước. Khoảnh này do học trò trường xã trồng sáu năm trước, giờ cao quá đầu người. Ông nói đoạn nào cây dày, sóng tới đê chỉ còn lăn tăn; đoạn nào cây chết, năm nào cũng phải vá.

Theo hạt quản lý đê huyện Đông Hải, trong chín cây số đê Hải Thuận còn khoảng 1,8 cây số đai rừng mỏng hơn ba mươi mét. Huyện đang làm hàng rào tre giữ bùn ở đoạn này, chờ bãi cao lên mới trồng lại.

Bốn giờ, nước rút. Trên thước chỉ còn một vạch ướt. Ông Ba rửa chân ở lu nước ngọt, ngồi xuống bậc chòi, lấy nón che mặt ngủ ngay như người ta tắt đèn. Phía trong đê, nhà ai vừa lên lửa nấu cơm sớm. Họ chắc không biết đêm qua có một lỗ cua.`,
  related: ['trieu-cuong-ram-thang-chin-bay-viec-nen-lam-truoc-khi-nuoc-vao-nha'],
};
