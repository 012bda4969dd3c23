import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'nhip-cuoi-da-noi-cau-moi-qua-song-vinh-cho-nguoi-dan-gop-ten',
  headline: 'Nhịp cuối đã nối, cầu mới qua sông Vĩnh chờ người dân góp tên',
  section: 'thoi-su',
  authors: ['do-thuy-anh', 'tran-quoc-bao'],
  byline: 'Thúy Anh - Quốc Bảo',
  tags: ['giao-thong'],
  datePublished: '2026-09-16T10:42',
  contentLocation: 'Thành phố Hà Tân',
  abstract:
    'Mẻ bê tông cuối cùng của nhịp chính được đổ xong lúc gần nửa đêm 15-9. Cây cầu nối thành phố Hà Tân với huyện Cồn Dừa dự kiến cho xe qua trước Tết, nhưng đến nay vẫn chỉ có tên trên giấy là “cầu số 2”. Từ hôm nay, người dân được mời góp tên.',
  leadImage: {
    image: 'bridge-sunset',
    caption: 'Hai nhánh cầu gặp nhau giữa sông Vĩnh, nhìn từ bờ Hà Tân chiều 15-9.',
    creditText: 'Ảnh: T.A',
  },
  body: `Khoảng hở giữa hai nhánh cầu sáng 15-9 còn đúng 2 mét. Đến 23 giờ 40 cùng ngày, khi máy bơm ngừng và tốp thợ cuối cùng gạt phẳng mặt bê tông, người đứng bên bờ Hà Tân đã có thể nhìn suốt một đường thẳng sang rặng dừa bên kia. Vài người dân thức chờ trên bờ kè vỗ tay. Một ông cụ bật đèn pin soi qua soi lại, nói để “chào bên Cồn”.

## Nối hai bờ sau 26 tháng

Cầu dài 1.180 mét, mặt rộng 16 mét, gồm hai làn ô tô, hai làn xe máy và lề cho người đi bộ. Công trình khởi công tháng 7-2024, từng chậm gần ba tháng vì bến bãi tập kết cát phải dời khỏi đoạn bờ đang sạt.

Theo ông Lâm Quang Thiệu, Giám đốc Ban Quản lý các công trình giao thông tỉnh, phần việc còn lại gồm:

- Căng cáp đợt cuối và tháo giàn đỡ nhịp chính, xong trong tháng 10.
- Lan can, khe co giãn, đèn chiếu sáng, xong giữa tháng 12.
- Thảm nhựa mặt cầu và 900 mét đường dẫn phía Cồn Dừa, xong đầu tháng 1-2027.
- Thử tải trước khi cho xe qua, dự kiến trước Tết khoảng mười ngày.

> Chúng tôi không hứa ngày đẹp. Thử tải đạt thì mới mở, chưa đạt thì bà con chịu khó đi phà thêm ít hôm.

Ông Thiệu nói vậy khi được hỏi về ngày thông xe. Đoạn đáng lo nhất lúc này là đường dẫn phía Cồn Dừa, nơi nền đất yếu đang được gia tải và còn lún thêm chừng 4 xăng-ti-mét nữa mới ổn định.

## Mất một chuyến phà, được nửa giờ

Hiện mỗi ngày có hơn 9.000 lượt người qua sông bằng phà. Lúc vắng, cả chờ lẫn qua mất 25 phút; giờ cao điểm hoặc hôm nước chảy xiết có khi gần một tiếng. Khi có cầu, xe máy từ chợ Bình Dừa sang trung tâm Hà Tân chỉ còn khoảng 12 phút.

Chị Nguyễn Thị Lụm, bán rau ở chợ Hà Tân, tính rất nhanh: bớt nửa giờ mỗi sáng là thêm được một lượt cắt rau lúc còn sương. Còn anh Phan Văn Đẹt, thợ máy trên phà đã 14 năm, nói mình vừa vui vừa bần thần. Ban quản lý bến cho biết 38 nhân viên sẽ được bố trí sang hai bến phà phía hạ lưu hoặc đội duy tu cầu, ai muốn nghỉ thì được hỗ trợ học nghề.

## Góp tên đến hết tháng 10

Việc đặt tên sẽ theo ba bước: nhận góp ý, lập danh sách rút gọn, rồi trình cơ quan có thẩm quyền quyết định. Ai cũng có thể gửi tối đa hai tên, kèm vài dòng giải thích, bằng một trong ba cách:

1. Bỏ phiếu giấy vào hộp đặt ở hai đầu bến phà và nhà văn hóa các xã.
2. Điền phiếu trên trang [góp tên cầu của tỉnh](https://vinhha.example/gop-ten-cau).
3. Bình chọn và viết ý kiến ngay dưới bài này; tòa soạn sẽ chuyển nguyên văn cho ban tổ chức.

Tên được khuyến khích là tên ngắn, dễ gọi, gắn với vùng đất hai bên sông; không dùng tên thương hiệu. Hạn cuối nhận góp ý là ngày 31-10.

Trên bến phà sáng nay, hộp phiếu vừa treo đã có người bỏ. Em Trần Gia Mẫn, học sinh lớp 7, viết xong gấp tờ giấy làm tư, không cho ai xem. Hỏi mãi em mới hé: “Con đặt theo tên cái cồn nhỏ giữa sông, tại ngoại con sinh ở đó”.`,
  related: ['chuyen-pha-nam-gio-sang-qua-con-dua', 'ha-tan-chay-thu-tuyen-buyt-som-don-cong-nhan-va-hoc-sinh-tu-5-gio'],
  poll: 'ten-cau-moi',
};
