import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'trieu-cuong-ram-thang-chin-bay-viec-nen-lam-truoc-khi-nuoc-vao-nha',
  headline: 'Triều cường rằm tháng chín: bảy việc nên làm trước khi nước vào nhà',
  section: 'thoi-su',
  authors: ['do-thuy-anh', 'huynh-tan-dat'],
  tags: ['moi-truong', 'de-bien'],
  datePublished: '2026-10-20T14:10',
  abstract:
    'Đợt triều cường rằm tháng chín âm lịch dự báo kéo dài từ ngày 24 đến 29-10, nước cao nhất vào sáng sớm và chiều tối. Dưới đây là những việc mỗi nhà ở vùng trũng nên làm trong bốn ngày còn lại, xếp theo thứ tự dễ trước khó sau.',
  leadImage: {
    image: 'rain-town',
    caption: 'Một con hẻm ở phường 5, thành phố Hà Tân, trong kỳ nước lớn năm trước.',
    creditText: 'Ảnh: K.K',
  },
  body: `Đài khí tượng thủy văn tỉnh nhận định mực nước cao nhất trên sông Vĩnh tại trạm Hà Tân có thể đạt 2,05 - 2,12 mét vào ngày 26 và 27-10, cao hơn cùng kỳ năm ngoái khoảng 6 cm. Nếu trùng lúc mưa to, các khu trũng ở phường 3, phường 5 (Hà Tân), phường Lụa Hạ (Bến Lụa) và dãy nhà ven rạch ở thị trấn Cồn Dừa có thể ngập 20 - 40 cm trong hai đến ba giờ.

## Nước lên lúc nào

Trong đợt này, mỗi ngày có hai lần nước lớn. Giờ đỉnh triều ngày sau trễ hơn ngày trước chừng 40 - 50 phút.

- Sáng: khoảng 4 giờ 30 đến 7 giờ.
- Chiều tối: khoảng 16 giờ 30 đến 19 giờ.

Cả hai khung giờ đều rơi vào lúc người lớn đi làm, trẻ con đến trường hoặc về nhà. Vì vậy việc đầu tiên không phải là mua bao cát, mà là xem lại giờ giấc trong nhà.

## Bảy việc nên làm

1. **Ghi mốc nước.** Tìm vệt nước cũ trên tường, kẻ một vạch cao hơn 20 cm. Mọi thứ dưới vạch đó đều phải dời được.
2. **Dời ổ điện thấp.** Ổ cắm, dây nối, bình điện xe phải cao hơn vạch. Nhà có cầu dao riêng cho tầng trệt thì tập tắt thử một lần để ai trong nhà cũng biết.
3. **Khơi miệng cống trước cửa.** Chỉ cần vét rác, lá cây và túi ni lông trong đoạn của nhà mình. Không tự cạy nắp cống lớn.
4. **Kê đồ ăn, thuốc và giấy tờ.** Gạo, thức ăn khô để trên kệ; giấy tờ bỏ vào túi kín nước.
5. **Trữ nước sạch đủ hai ngày.** Đậy kín lu, thùng. Giếng đào vùng thấp nên bịt miệng bằng bạt.
6. **Chuẩn bị bao chắn cửa.** Bao cát xếp hai lớp so le, lót một tấm bạt phía ngoài sẽ kín hơn xếp một lớp cao.
7. **Hẹn với hàng xóm.** Biết nhà ai có người già, người bệnh, trẻ nhỏ ở một mình buổi chiều, và ai sẽ sang trông.

## Khi nước đã vào

Kỹ sư điện Phùng Bá Lộc, ngành điện lực tỉnh, nhắc điều quan trọng nhất: tắt điện trước khi bước xuống nước, chứ không phải ngược lại.

> Nếu ổ cắm đã ngập mà cầu dao nằm ở chỗ phải lội qua, đừng lội. Gọi điện lực cắt từ ngoài.

Xe máy đã ngập ống xả thì không đề máy, hãy dắt lên chỗ cao rồi nhờ thợ xả nước. Trẻ em không chơi gần miệng cống, mép rạch. Người có vết thương ở chân cần mang ủng, nếu lỡ dính nước bẩn thì rửa lại bằng nước sạch và xà phòng.

## Trường học, chợ và xe buýt

Tám trường ở vùng trũng được chủ động lùi giờ vào học buổi sáng 30 phút từ ngày 26 đến 28-10; trường sẽ báo phụ huynh trước một ngày. Chợ Hà Tân dời khu bán rau ven rạch vào sân trong. Tuyến buýt số 2 và số 7 vẫn chạy, có thể đổi đường ở đoạn chợ cá.

Mực nước từng giờ được niêm yết ở trụ sở phường, xã và đọc trên loa phường lúc 5 giờ, 16 giờ. Bạn đọc gặp chỗ cống nghẹt, bờ kè sụt có thể gửi ảnh kèm địa chỉ về trang Bạn đọc, tòa soạn sẽ chuyển đến đơn vị phụ trách trong ngày.`,
  related: ['tu-ngay-8-6-xe-tai-khong-di-duong-hang-dua-de-thi-cong-mat-duong-va-cong-thoat-nuoc'],
};
