import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'tha-tom-thua-giu-vu-lua-cach-lam-cham-ma-chac-cua-nguoi-dong-hai',
  headline: 'Thả tôm thưa, giữ vụ lúa: cách làm chậm mà chắc của người Đông Hải',
  section: 'nong-nghiep',
  authors: ['le-minh-khoi', 'tran-quoc-bao'],
  tags: ['thuy-san', 'lua-gao', 'moi-truong'],
  datePublished: '2026-11-18T09:07',
  contentLocation: 'Huyện Đông Hải',
  abstract:
    'Sau nhiều năm thả dày rồi thua vì bệnh, hơn 600 hộ ở hai xã ven biển huyện Đông Hải quay lại một vụ tôm, một vụ lúa. Tôm ít hơn, lúa cũng không nhiều, nhưng lần đầu tiên sau bảy năm, số hộ lỗ chưa tới một phần mười.',
  leadImage: {
    image: 'shrimp-pond',
    caption: 'Vuông tôm ở xã Hải Lộc trong kỳ rửa mặn hồi tháng 9, trước khi cấy lúa.',
    creditText: 'Ảnh: Minh Khôi',
  },
  body: `Chú Út Biện lội xuống vuông, thọc tay vào bùn, bốc lên một nắm, đưa cho chúng tôi ngửi. Bùn xám, không tanh. “Năm kia nắm này đen thui, hôi như trứng ung”, chú nói. “Tôm nào mà sống nổi”.

Vuông tôm 1,8 héc-ta của chú ở xã Hải Lộc nằm trong vùng từng nuôi tôm quanh năm. Có năm trúng, chú xây được nhà. Rồi ba năm liền tôm chết lúc bốn mươi ngày tuổi, nhà còn đó nhưng sổ nợ cũng còn đó.

## Quay lại với cây lúa

Từ năm 2024, huyện vận động lập vùng tôm - lúa trên 1.050 héc-ta ở Hải Lộc và Hải Thuận. Lịch chung của vùng như sau:

- Tháng 1 đến tháng 7: nước mặn, nuôi tôm, thả 3 - 4 con mỗi mét vuông, bằng một phần ba trước kia.
- Tháng 8, tháng 9: mùa mưa, tháo nước, rửa mặn ba đến bốn lần.
- Tháng 9 đến tháng 12: cấy giống lúa mùa chịu mặn, không dùng thuốc trừ sâu.
- Sau gặt: rơm rạ để lại làm thức ăn tự nhiên cho lứa tôm sau.

Cây lúa ở đây không chỉ để lấy gạo. Rễ lúa hút chất thừa vụ tôm để lại, cắt vòng đời mầm bệnh trong bùn. Ngược lại, đất nuôi tôm giàu dinh dưỡng nên lúa hầu như không cần bón phân.

## Sổ sách của hai năm

Phòng nông nghiệp huyện theo dõi 120 hộ. Vụ tôm vừa rồi, mỗi héc-ta thu bình quân 410 ký tôm, thấp hơn nhiều so với con số trên một tấn của hộ nuôi dày năm trúng. Nhưng chi phí chỉ bằng một phần tư. Cộng với khoảng 3,8 tấn lúa, mỗi héc-ta lời 62 triệu đồng một năm. Số hộ lỗ là 9 trên 120.

> Hồi nuôi dày, tôi sợ nhất tiếng điện thoại ban đêm. Quạt nước hư là mất trắng. Bây giờ đêm ngủ, tôm tự lo phần nó.

Bà Trương Thị Út, vợ chú Biện, nói thêm một điều các bảng tính không có: từ ngày bớt lo, chú bỏ được thuốc lá.

Cũng có hộ chưa theo. Anh Lữ Quốc Khanh vẫn giữ hai ao bạt nuôi dày, có hệ thống lọc tuần hoàn, lãi khá. Theo anh, ai đủ vốn và kỹ thuật thì nuôi dày vẫn được, chỉ đừng xả thẳng nước ra kênh chung. Huyện đồng tình, và yêu cầu mọi ao loại này phải có ao lắng chiếm ít nhất một phần năm diện tích.

## Cái khó nằm ở con kênh

Tôm cần nước mặn, lúa cần nước ngọt, mà cả vùng chung nhau ba con kênh. Nhà này rửa mặn, nhà kia còn tôm chưa bắt thì thế nào cũng cãi nhau. Hai năm đầu, tổ hòa giải xã Hải Lộc tiếp nhận 23 vụ.

Năm nay còn bốn vụ. Cách giải quyết là chia vùng thành chín ô, mỗi ô có một tổ nước, tự bầu người giữ cống. Lịch mở, đóng sơn lên tấm ván ngay đầu cống. Nhà nào trễ lịch thì phải tự đắp bờ bao quanh vuông mình, không được bắt cả ô chờ.

Kỹ sư thủy sản Giang Mỹ Duyên lưu ý năm nay mưa dứt sớm, có thể thiếu nước ngọt vào cuối vụ lúa. Chị khuyên bà con giữ nước trong mương bao cao tối thiểu 60 cm đến giữa tháng 12 và đo độ mặn hai ngày một lần.

## Hạt gạo có mùi đất tôm

Chiều muộn, nhà chú Út dọn cơm. Gạo mùa trước còn để dành, hạt dài, nấu bằng nồi gang, ăn với tôm đất rang muối. Một cơ sở xay xát trong huyện đã đặt mua gạo vùng này cao hơn giá thường 15%, với điều kiện giữ đúng sổ không thuốc. Hợp tác xã đang in bao bì nhỏ hai ký, mỗi bao ghi số ô, số nhà.

Chú Út gắp con tôm bỏ vào chén tôi, cười: “Nó với hạt cơm này quen nhau từ dưới ruộng”.`,
  related: [
    'ruong-giap-man-van-triu-bong-mot-vu-thu-giong-cua-nong-dan-tra-may',
    'doc-so-do-do-man-the-nao-cho-dung-luc-nao-nen-lay-nuoc-va-luc-nao-phai-dong-cong',
    'nha-may-nuoc-da-o-cang-ca-chay-bang-nang-tren-mai',
  ],
};
