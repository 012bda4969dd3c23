import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'chon-mon-vao-lop-10-sau-cau-nen-hoi-truoc-khi-dat-but',
  headline: 'Chọn môn vào lớp 10: sáu câu nên hỏi trước khi đặt bút',
  section: 'giao-duc',
  authors: ['vo-ngoc-diep'],
  tags: ['truong-hoc'],
  datePublished: '2026-07-02T09:48',
  abstract:
    'Trong tháng 7, học sinh vừa trúng tuyển lớp 10 ở tỉnh Vĩnh Hà sẽ đăng ký các môn tự chọn cho cả ba năm. Tờ đăng ký chỉ một mặt giấy, nhưng nhiều nhà mất ngủ vì nó. Dưới đây là những điều thầy cô tư vấn khuyên cả nhà bàn với nhau.',
  leadImage: {
    image: 'school',
    caption: 'Học sinh và phụ huynh xem bảng tổ hợp môn tại một trường THPT ở Hà Tân.',
    creditText: 'Ảnh minh họa: Ngọc Diệp',
  },
  body: `Mỗi trường có một bảng các tổ hợp môn, tùy số giáo viên và phòng học của mình. Vì vậy điều đầu tiên cần làm là đọc bảng của đúng trường con học, không nghe kể lại từ người quen ở trường khác.

Cô Phùng Thị Kim Oanh, giáo viên tư vấn học đường ở thị xã Bến Lụa, mỗi mùa hè trả lời chừng hai trăm cuộc gọi. Cô gom các câu hỏi của phụ huynh lại, rồi nhận ra phần lớn bắt đầu bằng “môn nào dễ”. Theo cô, nên bắt đầu bằng sáu câu khác.

## Sáu câu cho cả nhà

1. **Con học môn nào mà quên giờ?** Không cần giỏi, chỉ cần thấy ham. Ba năm dài, sức ham giữ con đi xa hơn điểm số của một học kỳ.
2. **Con sợ môn nào, và sợ từ bao giờ?** Có khi con không ghét môn học mà chỉ hụt mất một đoạn. Hụt thì bù được.
3. **Con hình dung mình làm việc ở đâu?** Ngoài đồng, trong xưởng, với máy móc, với con người. Chưa cần tên nghề.
4. **Nếu đổi ý, tổ hợp này còn mở những cửa nào?** Hãy chọn tổ hợp còn ít nhất hai, ba hướng đi tiếp.
5. **Trường có đủ thầy cô dạy môn đó ổn định không?** Câu này hỏi thẳng nhà trường.
6. **Con chọn vì con, hay vì bạn thân chọn?** Chơi với nhau thì giờ nào cũng chơi được.

## Ba cái bẫy thường gặp

- *Chọn theo nghề đang sốt.* Bốn, năm năm nữa con mới ra nghề; cái sốt hôm nay có thể đã nguội.
- *Chọn môn dễ để nhẹ đầu.* Nhiều em nhẹ đầu năm lớp 10 rồi phải học bù rất nặng năm lớp 12.
- *Để đến ngày cuối mới ký.* Phiếu ký vội thường là phiếu phải xin đổi.

Em Kha Thanh Trúc, vừa học xong lớp 11 ở Hà Tân, từng xin đổi tổ hợp sau học kỳ một. Em phải tự học bù hai môn trong mười tuần. “Em không tiếc vì đã đổi, em chỉ tiếc vì hồi đó không hỏi ai hết”, em kể.

> Cha mẹ nên hỏi nhiều và trả lời ít. Im lặng thêm một phút sau câu hỏi, con sẽ nói điều nó thật sự nghĩ.

Cô Oanh dặn như vậy, rồi kể có ông bố ngồi im được đúng một phút, nghe con gái nói muốn học trồng lan. Ông làm ruộng cả đời, mừng quá mà không dám cười, sợ con đổi ý.

## Làm gì trong tháng này

Trước ngày 10-7, các trường phải công bố bảng tổ hợp và tên giáo viên dự kiến. Từ 13 đến 17-7 có buổi tư vấn tại trường, gia đình ở xa có thể gọi điện. Phiếu nộp trước 17 giờ ngày 24-7.

Sau học kỳ một, học sinh vẫn được xin đổi nếu có lý do và trường còn chỗ, nhưng phải học bù phần thiếu và làm bài kiểm tra. Nói cách khác, cửa chưa đóng, có điều bậc thềm hơi cao.

Nếu sau tất cả mà con vẫn trả lời “con chưa biết”, xin đừng nóng. Mười lăm tuổi chưa biết là chuyện thường. Cả nhà chọn tổ hợp rộng cửa nhất, hẹn nhau cuối học kỳ ngồi lại lần nữa.`,
};
