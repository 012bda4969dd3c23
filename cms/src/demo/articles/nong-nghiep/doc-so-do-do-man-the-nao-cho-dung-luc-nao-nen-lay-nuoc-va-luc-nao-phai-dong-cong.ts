import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'doc-so-do-do-man-the-nao-cho-dung-luc-nao-nen-lay-nuoc-va-luc-nao-phai-dong-cong',
  headline: 'Đọc số đo độ mặn thế nào cho đúng, lúc nào nên lấy nước và lúc nào phải đóng cống',
  alternativeHeadline: 'Đọc số đo độ mặn thế nào cho đúng',
  section: 'nong-nghiep',
  authors: ['le-minh-khoi'],
  tags: ['xam-nhap-man', 'lua-gao', 'cay-an-trai'],
  datePublished: '2026-03-11T14:25',
  abstract:
    'Mỗi sáng, loa xã đọc độ mặn ở hai mươi trạm trên sông Vĩnh và sông Trà Mây. Con số ấy nghĩa là gì với ruộng lúa, vườn cây, vuông tôm, và vì sao hai cái máy đo cùng một chỗ lại ra hai số? Báo Vĩnh Hà giải thích ngắn gọn để bà con dễ dùng.',
  leadImage: {
    image: 'coconut-canal',
    caption: 'Nước kênh nhìn trong chưa chắc đã ngọt: muốn biết phải đo.',
    creditText: 'Ảnh minh họa: Minh Khôi',
  },
  body: `Độ mặn thường được ghi bằng “phần nghìn”, ký hiệu ‰. Một phần nghìn nghĩa là trong một lít nước có khoảng một gam muối hòa tan. Nước biển chừng 30 - 35 phần nghìn, nước sông ngọt dưới 0,3.

Một số máy đo lại hiện mS/cm, tức độ dẫn điện. Muốn đổi nhanh sang phần nghìn, lấy số đó nhân với 0,55 là gần đúng. Ví dụ máy báo 2 thì độ mặn khoảng 1,1 phần nghìn. Nhiều người lấy nhầm hai đơn vị này nên tưởng máy mình hư.

## Mức nào thì dừng

Đây là mức tham khảo, cây khỏe hay yếu, đất cao hay trũng đều có thể khác:

- **Sầu riêng, cây giống các loại:** dừng từ 0,5 phần nghìn.
- **Rau màu, cam, quýt, xoài:** cẩn thận từ 0,8, dừng từ 1.
- **Lúa giai đoạn mạ và trổ:** dừng từ 1. Lúa đẻ nhánh đến làm đòng có thể chịu 1 - 1,5 trong ít ngày.
- **Dừa:** chịu được 4 - 5, nhưng trái nhỏ và thưa nếu kéo dài hơn một tháng.
- **Nước uống của trâu bò, heo, gà:** không nên quá 2 - 3; con non thì càng thấp càng tốt.
- **Tôm nuôi quảng canh:** hợp với 10 - 20, điều cần tránh là thay đổi đột ngột.

## Đo sao cho khỏi sai

1. **Đo lúc nước đứng.** Trước đỉnh triều 30 phút cho số cao nhất, cuối con nước ròng cho số thấp nhất. Muốn biết có nên mở cống thì đo cả hai.
2. **Lấy mẫu ở giữa dòng, sâu nửa mét.** Nước mặn nặng hơn nên nằm dưới. Múc trên mặt dễ thấy ngọt giả, nhất là sau mưa.
3. **Rửa đầu đo bằng nước cất hoặc nước mưa sạch** trước và sau mỗi lần. Muối khô bám lại làm số tăng dần.
4. **Chỉnh máy mỗi tháng một lần** bằng gói dung dịch chuẩn. Trạm khuyến nông các huyện có sẵn, bà con đem máy tới chỉnh không mất tiền.
5. **Ghi giờ, ghi chỗ.** Số đo không kèm giờ thì gần như vô dụng.

## Đọc bảng tin sáng

Bảng tin có ba cột: số cao nhất hôm qua, số lúc năm giờ sáng nay và dự báo ba ngày. Bà Ninh Thị Bạch Cúc, phụ trách mạng quan trắc của Chi cục Thủy lợi tỉnh, cho rằng cột thứ ba mới là cột quan trọng nhất.

> Hôm nay ngọt mà ba ngày tới mặn thì phải lấy nước ngay bây giờ. Hôm nay mặn mà ba ngày tới ngọt thì ráng nhịn. Nhìn một con số đơn lẻ là tự làm khó mình.

Bà cũng lưu ý trạm đo gần nhất chưa chắc đúng với kênh nhà mình. Kênh cụt, xa sông lớn thường mặn chậm hơn hai đến ba ngày, nhưng khi đã mặn thì giữ mặn lâu hơn cả tuần.

## Ba câu hỏi thường gặp

**Nếm được không?** Lưỡi người thường chỉ nhận ra vị mặn từ khoảng 1,5 - 2 phần nghìn. Tới lúc nếm thấy mặn thì đã muộn với sầu riêng và mạ non.

**Nấu sôi hay phơi nắng có bớt mặn không?** Không. Nước bay hơi, muối ở lại, càng để càng mặn.

**Pha nước mặn với nước ngọt thì tính sao?** Một khối nước 2 phần nghìn pha với ba khối nước 0,2 sẽ được khoảng 0,65. Nên tính trước, vì pha hỏng là mất luôn phần nước ngọt đang trữ.

Trong tháng 3, mặn cao nhất dự báo rơi vào hai đợt, từ ngày 17 đến 22 và từ ngày 30-3 đến 4-4. Giữa hai đợt có khoảng bốn ngày nước ngọt lên được tới các cống Bàu Sen, Thạnh Hưng và Rạch Gốc; bà con nên chuẩn bị sẵn ao, mương, túi trữ để lấy nước trong những ngày này.`,
};
