import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'dung-chi-hoi-luong-hay-hoi-ca-duong-ve-nha',
  headline: '“Đừng chỉ hỏi lương, hãy hỏi cả đường về nhà”',
  section: 'kinh-te',
  authors: ['tran-quoc-bao'],
  tags: ['viec-lam'],
  datePublished: '2026-03-05T08:40',
  abstract:
    'Sau Tết là mùa tìm việc. Bà Kiều Thị Hạnh Nguyên, trưởng phòng tư vấn của Trung tâm Giới thiệu việc làm tỉnh Vĩnh Hà, trò chuyện với Báo Vĩnh Hà về những câu người lao động hay quên hỏi và những dấu hiệu của một tin tuyển dụng không đáng tin.',
  leadImage: {
    image: 'office-desk',
    caption: 'Bàn tư vấn của Trung tâm Giới thiệu việc làm tỉnh trong tuần làm việc thứ hai sau Tết.',
  },
  body: `**Thưa bà, năm nay người đi tìm việc sau Tết có gì khác mọi năm?**

Đông hơn một chút, nhưng khác nhất là tuổi. Mọi năm đa số người đến đây dưới ba mươi. Năm nay trong khoảng 1.400 lượt người ghé trung tâm hai tuần qua, gần bốn phần mười từ 35 tuổi trở lên. Nhiều anh chị đã làm xa lâu năm, nay muốn về gần nhà. Họ có tay nghề, có kỷ luật, nhưng ngại viết đơn, ngại phỏng vấn vì mười mấy năm rồi chưa phải làm lại chuyện đó.

**Câu đầu tiên họ hỏi thường là gì?**

Lương bao nhiêu. Hỏi vậy không sai. Nhưng tôi hay nói vui: đừng chỉ hỏi lương, hãy hỏi cả đường về nhà. Nơi làm cách nhà bao xa, tan ca mấy giờ, giờ đó còn xe không, tăng ca có được báo trước không. Có chị nhận việc lương cao hơn chỗ cũ 800.000 đồng, nhưng tan ca lúc mười giờ đêm, đoạn đường 20 km vắng tanh. Làm được một tháng rưỡi chị nghỉ. Mất việc cũ, lỡ luôn việc mới.

> Lương là con số trên giấy. Số tiền còn lại sau khi trừ đường xa, tiền trọ, tiền gửi con mới là lương thật.

**Bà có thể gợi ý danh sách những câu nên hỏi khi phỏng vấn?**

Tôi thường in sẵn một tờ nhỏ, phát cho mọi người bỏ túi:

1. Lương cơ bản là bao nhiêu, phần nào là phụ cấp, phần nào tùy sản lượng?
2. Thử việc mấy ngày, trong thời gian đó được trả bao nhiêu phần trăm?
3. Khi nào ký hợp đồng, khi nào đóng bảo hiểm xã hội?
4. Tăng ca tính thế nào, có quyền từ chối khi nhà có việc không?
5. Nghỉ ốm, con ốm thì báo cho ai?
6. Có xe đưa rước hoặc hỗ trợ tiền xe không?

Hỏi đàng hoàng thì người tuyển dụng tử tế không bao giờ phiền. Nơi nào nghe hỏi hợp đồng mà khó chịu, mình nên nghĩ lại.

**Thời gian qua có tình trạng lừa tuyển dụng qua mạng. Làm sao nhận ra?**

Có mấy dấu hiệu gần như lúc nào cũng lặp lại. Thứ nhất là đòi tiền trước, gọi là phí hồ sơ, tiền đồng phục hay tiền giữ chỗ. Thứ hai là việc nhẹ, lương cao bất thường mà không cần gặp mặt. Thứ ba là đòi chụp giấy tờ tùy thân, thẻ ngân hàng, mã xác nhận. Thứ tư là hối: phải chuyển tiền trong hôm nay, không thì mất suất.

Nơi tuyển dụng thật không thu tiền của người xin việc. Chỉ cần nhớ một câu đó đã tránh được phần lớn rủi ro. Nếu còn ngờ, bà con cứ gọi hoặc đem tin tuyển dụng tới trung tâm, chúng tôi kiểm tra giúp, không tốn đồng nào.

**Còn với người trên bốn mươi tuổi, cơ hội có hẹp lắm không?**

Hẹp hơn, nhưng không đóng. Các xưởng nhỏ đặt ở xã, bếp ăn trường học, kho hàng, đội chăm cây xanh đang cần người chững chạc. Tôi khuyên các anh chị viết ra những gì mình thật sự làm được: biết chỉnh máy may hai kim, biết lái xe nâng, từng trông tổ mười lăm người. Viết vậy giá trị hơn câu “chịu khó, ham học hỏi”.

**Trung tâm có hoạt động gì sắp tới?**

Mỗi sáng thứ năm có phiên giao dịch việc làm tại Hà Tân. Trong tháng 3 và tháng 4, chúng tôi đi thêm năm phiên lưu động về các huyện, phiên đầu ở thị trấn Thạnh Lộc ngày 12-3. Lịch và danh sách nơi tuyển có tại [trang việc làm của tỉnh](https://vinhha.example/viec-lam). Ai không rành máy tính cứ đến thẳng, có người điền phiếu giúp.

**Nếu chỉ được dặn một điều với bạn trẻ đi làm lần đầu, bà sẽ dặn gì?**

Giữ lại tờ hợp đồng và phiếu lương. Nghe nhỏ nhặt, nhưng hai tờ giấy đó bảo vệ các em tốt hơn mọi lời hứa.`,
};
