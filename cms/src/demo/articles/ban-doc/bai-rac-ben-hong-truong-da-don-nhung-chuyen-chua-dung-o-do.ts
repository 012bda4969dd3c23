import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'bai-rac-ben-hong-truong-da-don-nhung-chuyen-chua-dung-o-do',
  headline: 'Bãi rác bên hông trường đã dọn, nhưng chuyện chưa dừng ở đó',
  section: 'ban-doc',
  authors: ['huynh-tan-dat'],
  tags: ['moi-truong', 'truong-hoc'],
  datePublished: '2026-08-20T15:11',
  contentLocation: 'Huyện Thạnh Lộc',
  abstract:
    'Ba tuần sau khi trang Bạn đọc in thư của một phụ huynh, bãi rác tự phát bên kênh cạnh Trường tiểu học Thạnh Trung đã được dọn sạch trước ngày tựu trường. Nhưng rác đi rồi, câu hỏi rác từ đâu tới vẫn cần người trả lời.',
  leadImage: {
    image: 'coconut-canal',
    caption: 'Con kênh cạnh Trường tiểu học Thạnh Trung sau khi dọn, chụp sáng 19-8.',
    creditText: 'Ảnh: T.Đ',
  },
  body: `Trong thư in ngày 30-7, chị Văn Thị Diệu kể con chị ngồi học phải đóng cửa sổ vì mùi từ mé kênh. Bãi rác ấy bắt đầu bằng một chiếc nệm cũ ai đó bỏ lại sau Tết, rồi tới bao trấu ướt, vỏ dừa, bịch ni lông, và cứ thế dài ra hơn hai mươi mét.

Sáng 19-8, chúng tôi trở lại. Bờ kênh trống, đất còn in dấu bánh xe. Phòng học lớp hai mở toang cửa sổ, bên trong mấy cô giáo đang lau bàn ghế đón năm học mới.

## Dọn mất hai ngày

Theo ủy ban xã Thạnh Trung, việc dọn làm trong hai ngày 8 và 9-8, với 64 người và ba chiếc xe ba gác. Tổng cộng chở đi gần 11 tấn, trong đó hơn phân nửa là vỏ dừa và rác vườn, tức là thứ có thể ủ làm phân chứ không đáng gọi là rác.

Ông Lại Văn Hoạch, Phó chủ tịch xã, nói thẳng lý do bãi rác tồn tại lâu như vậy:

> Xe thu gom chỉ chạy ngoài lộ lớn. Trong xóm có 90 nhà, nhà xa nhất phải xách rác đi hơn cây số. Mình cấm mà không chỉ chỗ đổ thì người ta đổ ban đêm.

## Ba việc xã hứa

Chúng tôi xin chép lại nguyên lời hứa, để tháng sau còn quay lại hỏi:

1. Từ ngày 24-8, một chiếc xe ba gác máy vào từng xóm nhận rác vào chiều thứ hai và thứ năm.
2. Đặt hai hố ủ rác vườn ở đất công, ai cũng có thể đem tới, ai cần phân thì tới lấy.
3. Trồng hàng bông giấy và treo đèn ở đoạn bờ kênh vừa dọn, xong trước ngày 5-9.

Việc thứ ba đã làm trước hạn một phần: phụ huynh đem tới 42 chậu bông đủ loại, có chậu là cái ấm nhôm thủng, có chậu là chiếc nón bảo hiểm cũ.

## Bạn đọc hỏi thêm

Sau bài trước, mười hai bạn đọc viết tới. Nhiều người hỏi có phạt ai không. Xã cho biết không tìm được người bỏ chiếc nệm đầu tiên, và chọn nhắc chung cả xóm thay vì chỉ mặt vài nhà. Từ tháng 9, ai đổ rác xuống kênh sẽ bị xử phạt theo quy định.

Một bạn đọc nhỏ tuổi, em Lê Gia Hân, lớp bốn, hỏi: “Nước dưới kênh có tự sạch lại không ạ?”. Chúng tôi hỏi giùm em. Cán bộ môi trường huyện trả lời rằng nước chảy thì đỡ dần, nhưng bùn đáy còn giữ chất bẩn rất lâu; huyện sẽ lấy mẫu nước vào đầu tháng 9 và dán kết quả ở cổng trường.

Em Hân nhận được câu trả lời qua điện thoại, suy nghĩ một lát rồi dặn lại: “Dạ, chú nhớ dán thấp thấp cho tụi con đọc”. Chúng tôi đã chuyển nguyên văn lời dặn ấy cho huyện.`,
  related: ['hop-thu-ban-doc-den-hem-tat-ba-tuan-nap-cong-mat-va-tieng-loa-luc-nua-dem'],
};
