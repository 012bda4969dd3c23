import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'tu-ngay-8-6-xe-tai-khong-di-duong-hang-dua-de-thi-cong-mat-duong-va-cong-thoat-nuoc',
  headline: 'Từ ngày 8-6, xe tải không đi đường Hàng Dừa để thi công mặt đường và cống thoát nước',
  alternativeHeadline: 'Từ ngày 8-6, xe tải không đi đường Hàng Dừa',
  section: 'thoi-su',
  authors: ['do-thuy-anh'],
  tags: ['giao-thong'],
  datePublished: '2026-06-05T16:05',
  contentLocation: 'Thành phố Hà Tân',
  abstract:
    'Đoạn đường Hàng Dừa từ vòng xoay Bến Cũ đến cầu Rạch Cát (thành phố Hà Tân) được sửa mặt đường và thay cống trong 75 ngày. Xe tải trên 2,5 tấn phải đi đường vòng; xe máy, xe đạp và người đi bộ vẫn qua lại được.',
  leadImage: {
    image: 'road-works',
    caption: 'Đơn vị thi công tập kết rào chắn trên đường Hàng Dừa, phường 3, chiều 4-6.',
  },
  body: `Đội Quản lý đường bộ thành phố Hà Tân vừa thông báo phương án đi lại trong thời gian sửa đường Hàng Dừa. Đoạn thi công dài 1,4 km, từ vòng xoay Bến Cũ đến chân cầu Rạch Cát, bắt đầu từ 6 giờ ngày 8-6 và dự kiến xong ngày 21-8-2026.

Đây là đoạn thường ngập sau mưa lớn vì cống cũ nhỏ và đã sụt ở bốn chỗ. Lần này, toàn bộ 1,4 km cống đường kính 60 cm được thay bằng cống 1 mét, sau đó mặt đường được cào bóc và thảm lại.

## Ai đi được, ai phải vòng

- **Xe tải trên 2,5 tấn, xe khách trên 29 chỗ:** không vào đoạn thi công suốt 24 giờ. Đi theo hướng vòng xoay Bến Cũ - đường Vành Đai Tây - đường Kho Lúa - cầu Rạch Cát, dài thêm khoảng 3,2 km.
- **Ô tô con, xe tải nhỏ:** đi một chiều từ Bến Cũ về Rạch Cát; chiều ngược lại đi đường Lò Gạch.
- **Xe máy, xe đạp, người đi bộ:** đi hai chiều trên phần đường còn lại, rộng ít nhất 3 mét.
- **Xe cứu thương, xe chữa cháy:** được ưu tiên qua rào chắn, có người trực mở 24 giờ.

Tuyến buýt số 2 tạm bỏ ba trạm Hàng Dừa 1, Hàng Dừa 2 và Chợ Cá. Hành khách lên xuống ở trạm tạm đặt trước nhà văn hóa phường 3.

## Làm cuốn chiếu từng đoạn 200 mét

Theo kế hoạch, đơn vị thi công chỉ đào mỗi lần 200 mét, lắp cống và lấp xong mới sang đoạn kế. Việc gây tiếng ồn lớn như cắt mặt đường, đóng cừ ngừng trước 21 giờ. Giờ chợ cá họp buổi sáng và giờ tan ca buổi chiều, xe chở vật liệu không ra vào.

Ông Đặng Hữu Cầm, đội trưởng Đội Quản lý đường bộ, cho biết mỗi hộ mặt tiền sẽ được bắc một lối đi bằng tấm thép, có tay vịn. Hộ có người già, người bệnh hoặc cần chuyển hàng cồng kềnh thì báo trước một ngày để được hỗ trợ.

> Mùa mưa mà đào đường thì ai cũng ngại. Nhưng chờ hết mưa mới làm thì bà con lại lội thêm một mùa nữa.

Trong những ngày mưa to, đội bố trí hai máy bơm trực tại điểm trũng trước chợ cá.

## Cần gì, hỏi ai

1. Trực thi công, giải quyết lối đi, rào chắn: gọi tổ trưởng khu phố hoặc số in trên bảng công trường ở hai đầu đoạn đường.
2. Báo mất nước, đứt dây trong lúc đào: bộ phận một cửa phường 3, trực cả thứ bảy.
3. Bản đồ đường vòng và tiến độ cập nhật mỗi chiều thứ sáu trên bảng tin nhà văn hóa phường 3 và phường 4.

Đơn vị quản lý đề nghị người dân không tự dời rào chắn, không để xe và hàng hóa trên phần đường còn lại, nhất là từ 6 giờ đến 7 giờ 30 và từ 16 giờ 30 đến 18 giờ.`,
  commentPolicy: 'closed',
};
