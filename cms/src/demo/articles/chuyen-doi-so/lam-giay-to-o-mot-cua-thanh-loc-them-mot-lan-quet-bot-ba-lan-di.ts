import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'lam-giay-to-o-mot-cua-thanh-loc-them-mot-lan-quet-bot-ba-lan-di',
  headline: 'Làm giấy tờ ở một cửa Thạnh Lộc: thêm một lần quét, bớt ba lần đi',
  section: 'chuyen-doi-so',
  authors: ['huynh-tan-dat'],
  tags: ['chuyen-doi-so'],
  datePublished: '2026-06-24T10:30',
  contentLocation: 'Huyện Thạnh Lộc',
  abstract:
    'Từ tháng 6, người dân huyện Thạnh Lộc nộp 42 loại hồ sơ không cần mang bản sao có chứng thực nữa: giấy tờ được quét một lần, lưu vào kho của chính mình và dùng lại cho lần sau. Bài viết này chỉ từng bước, kể cả cho người không dùng điện thoại thông minh.',
  leadImage: {
    image: 'office-desk',
    caption: 'Quầy quét giấy tờ tại bộ phận một cửa thị trấn Thạnh Lộc.',
  },
  body: `Ông Thái Văn Mười, 67 tuổi, ấp Thạnh Hưng, đi làm giấy chuyển tên đồng hồ nước cho con. Năm ngoái, việc tương tự tốn của ông bốn buổi: một buổi hỏi, một buổi chứng thực bản sao, một buổi nộp, một buổi lấy kết quả. Lần này ông ngồi ở quầy đúng 22 phút. Kết quả được người đưa thư mang tới nhà ba ngày sau.

Cái khác nằm ở chiếc máy quét đặt ngay cửa ra vào.

## Kho giấy tờ của mỗi người

Khi đến một cửa lần đầu, người dân đưa bản chính căn cước, giấy khai sinh, giấy chứng nhận quyền sử dụng đất… cho cán bộ quét và đối chiếu. Bản quét được ký số, cất vào kho riêng gắn với số căn cước. Lần sau cần loại giấy nào, hệ thống lấy từ kho, không đòi bản sao nữa.

Đến ngày 20-6, đã có hơn 11.300 người lập kho, khoảng một phần mười dân số huyện. Số lượt chứng thực bản sao ở các xã giảm 46% so với tháng 5.

## Làm thế nào nếu có điện thoại

1. Mở trang [một cửa Thạnh Lộc](https://vinhha.example/mot-cua-thanh-loc), đăng nhập bằng tài khoản định danh.
2. Chọn việc cần làm. Danh sách viết bằng tiếng nói thường ngày, ví dụ “khai sinh cho con”, “sang tên đồng hồ nước”.
3. Xem những giấy tờ đã có trong kho; thiếu gì, chụp bổ sung.
4. Chọn nơi nhận kết quả: tại quầy, tại nhà, hoặc bản điện tử.
5. Nộp phí nếu có, giữ lại mã hồ sơ để theo dõi.

## Làm thế nào nếu không có

- Đến quầy số 1 ở bất cứ xã nào trong huyện, mang bản chính. Cán bộ nhập giúp và in phiếu hẹn.
- Người già yếu, khuyết tật gọi cho trưởng ấp; tổ hỗ trợ mang máy quét cầm tay đến nhà chiều thứ ba và thứ sáu.
- Con cháu có thể nộp thay nếu có giấy ủy quyền, mẫu giấy phát sẵn tại quầy.

Chị Lương Thị Ánh Tuyết, phụ trách bộ phận một cửa huyện, nhấn mạnh không ai bị từ chối vì không biết dùng máy.

> Máy là để cho cán bộ đỡ phải hỏi lại, chứ không phải để người dân phải học thêm.

## Những điều người dân hay thắc mắc

**Quét rồi có lộ không?** Mỗi lần cán bộ mở kho, hệ thống ghi lại ai mở, lúc nào, vì hồ sơ nào, và gửi tin báo cho chủ giấy tờ. Thấy lượt mở lạ, người dân có quyền yêu cầu giải thích.

**Bản chính có bị giữ không?** Không. Bản chính trả lại ngay tại quầy.

**Giấy tờ thay đổi thì sao?** Bản cũ bị gạch và không dùng được nữa; người dân mang bản mới đến quét lại, không mất tiền.

**Mất điện, mất mạng thì làm gì?** Quầy nhận hồ sơ giấy như trước, hôm sau cán bộ tự nhập. Từ đầu tháng đến nay đã có hai buổi như vậy.

## Còn vướng

Hiện kho chưa dùng được cho hồ sơ nộp ở huyện khác, và một số giấy tờ cũ viết tay, nhòe chữ phải xác minh thêm, có khi mất một tuần. Huyện đặt mục tiêu đến cuối năm nâng số loại hồ sơ lên 70.

Ông Mười thì đã có thói quen mới: mỗi lần điện thoại reo tin nhắn “hồ sơ của ông vừa được mở”, ông đọc to cho cả nhà nghe, rồi mới yên tâm uống trà.`,
};
