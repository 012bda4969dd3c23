import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'thanh-loc-dat-them-60-be-chua-vo-chai-thuoc-ngoai-dong-moi-thang-thu-gom-hai-lan',
  headline: 'Thạnh Lộc đặt thêm 60 bể chứa vỏ chai thuốc ngoài đồng, mỗi tháng thu gom hai lần',
  alternativeHeadline: 'Thạnh Lộc đặt thêm 60 bể chứa vỏ chai thuốc ngoài đồng',
  section: 'nong-nghiep',
  authors: ['le-minh-khoi'],
  byline: 'M.K',
  tags: ['moi-truong', 'lua-gao'],
  datePublished: '2026-11-20T10:50',
  contentLocation: 'Huyện Thạnh Lộc',
  abstract:
    'Trước vụ đông xuân, huyện Thạnh Lộc bổ sung 60 bể chứa bao gói thuốc bảo vệ thực vật ở những cánh đồng xa lộ, nâng tổng số lên 212 bể. Vỏ chai được gom ngày 5 và ngày 20 hằng tháng, chở về nơi xử lý riêng.',
  leadImage: {
    image: 'rice-dawn',
    caption: 'Cánh đồng xã Thạnh Hưng chuẩn bị vào vụ đông xuân.',
  },
  body: `Các bể mới là ống bê tông tròn cao 1,1 mét, có đáy kín, nắp đậy và khóa, cửa bỏ rác đặt nghiêng để mưa không tạt vào. Vị trí do chính nông dân từng ấp chọn, theo nguyên tắc không ai phải đi quá 500 mét từ ruộng đến bể, không đặt sát kênh lấy nước và cao hơn mức lũ năm 2018.

Theo Phòng Nông nghiệp huyện Thạnh Lộc, mười tháng qua 152 bể cũ thu được hơn 6,4 tấn vỏ chai, bao gói, gấp rưỡi cùng kỳ năm ngoái. Tuy vậy, ước tính vẫn còn khoảng ba phần mười lượng vỏ bị bỏ lại trên bờ hoặc lẫn với rác nhà, chủ yếu ở những cánh đồng chỉ đi được bằng xuồng. Vì thế, 24 trong số 60 bể mới được đặt ngay bến xuồng.

## Bỏ thế nào cho đúng

Anh Sơn Ngọc Tài, cán bộ bảo vệ thực vật xã Thạnh Hưng, hướng dẫn bốn bước:

1. Đổ hết thuốc vào bình, cho nước sạch vào chai khoảng một phần ba, đậy nắp lắc mạnh, rồi trút nước ấy vào bình phun. Làm ba lần.
2. Chọc thủng đáy chai để không ai dùng lại.
3. Để nắp và chai riêng, ép dẹp bao gói.
4. Bỏ vào bể, đậy nắp. Không bỏ chung rác sinh hoạt, pin, bóng đèn.

> Cái chai tráng ba lần thì gần như sạch, mà thuốc cũng không phí giọt nào. Bà con tiếc thuốc thì càng phải tráng.

## Ai gom, gom ngày nào

Mỗi xã có một tổ ba người gom vỏ chai vào ngày 5 và ngày 20 hằng tháng, có găng tay, khẩu trang, ủng và xe thùng kín. Vỏ được cân, ghi sổ theo từng bể, trữ ở kho huyện rồi giao đơn vị có giấy phép xử lý.

Sổ cân còn có công dụng khác: bể nào tăng bất thường, cán bộ sẽ xuống xem cánh đồng ấy có dịch hay bà con đang phun quá tay. Hồi tháng 7, nhờ vậy mà ấp Rạch Gốc phát hiện nhiều hộ phun phòng rầy ba lần trong khi chưa có rầy.

Tại trường tiểu học Thạnh Hưng, các em học sinh được giao vẽ hình lên thành bể. Bể đầu tiên, đặt ở đầu kênh Hai Thước, có con cá rô đang cười và dòng chữ: “Chai vô đây, con ở ngoài đó”.`,
};
