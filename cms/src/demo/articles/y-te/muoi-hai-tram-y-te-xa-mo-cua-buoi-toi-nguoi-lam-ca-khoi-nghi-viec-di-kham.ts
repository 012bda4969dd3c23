import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'muoi-hai-tram-y-te-xa-mo-cua-buoi-toi-nguoi-lam-ca-khoi-nghi-viec-di-kham',
  headline: 'Mười hai trạm y tế xã mở cửa buổi tối, người làm ca khỏi nghỉ việc đi khám',
  alternativeHeadline: 'Mười hai trạm y tế xã mở cửa buổi tối',
  section: 'y-te',
  authors: ['vo-ngoc-diep'],
  tags: ['suc-khoe', 'viec-lam'],
  datePublished: '2026-08-11T08:34',
  contentLocation: 'Tỉnh Vĩnh Hà',
  abstract:
    'Từ thứ hai 17-8, mười hai trạm y tế ở các xã đông công nhân và ngư dân trong tỉnh sẽ mở thêm giờ khám từ 17 giờ 30 đến 20 giờ 30, ba tối mỗi tuần. Người dân khám buổi tối trả tiền như ban ngày, không tính thêm phụ phí.',
  leadImage: {
    image: 'clinic',
    caption: 'Phòng khám của một trạm y tế xã ở huyện Thạnh Lộc, một trong mười hai nơi mở cửa buổi tối.',
    creditText: 'Ảnh: N.D',
  },
  body: `Mười hai trạm gồm bốn trạm ở vùng ven Hà Tân, ba ở thị xã Bến Lụa, hai ở Thạnh Lộc, hai ở Đông Hải và một ở Cồn Dừa. Các trạm mở vào tối thứ hai, thứ tư và thứ sáu. Hai trạm gần cảng cá Đông Hải mở theo con nước, lịch dán ở cổng cảng từ đầu tháng.

Buổi tối, trạm nhận khám bệnh thông thường, đo huyết áp, đo đường huyết, thay băng, tư vấn dinh dưỡng cho bà bầu và trẻ nhỏ, cấp thuốc định kỳ cho người đã có sổ theo dõi. Trạm không làm thay cấp cứu: ai đau ngực, khó thở, yếu liệt tay chân, chấn thương nặng phải gọi xe cấp cứu hoặc đến bệnh viện ngay.

## Từ một con số khó coi

Đầu năm, ngành y tế tỉnh hỏi 820 công nhân về lần khám bệnh gần nhất. Hơn một nửa trả lời “không nhớ”. Lý do nhiều nhất là sợ mất buổi lương, sau đó mới đến chuyện ngại chờ.

Bác sĩ Uông Thị Mỹ Lệ, phụ trách mạng lưới trạm y tế, cho biết nhiều người tới bệnh viện khi huyết áp đã cao nhiều năm mà không hay. Đo huyết áp mất hai phút, nhưng trạm đóng cửa trước khi họ tan ca.

> Trạm y tế mở đúng giờ người dân đi làm thì chẳng khác gì quán cơm mở lúc ai cũng no.

## Ai trực, trực ra sao

Mỗi tối có một bác sĩ hoặc y sĩ và một điều dưỡng. Người trực tối được nghỉ bù nửa ngày và nhận tiền trực theo quy định. Những trạm thiếu người sẽ được bệnh viện huyện cử bác sĩ trẻ xuống luân phiên, mỗi người không quá bốn tối một tháng.

Chị Giang Thị Út, làm ở một xưởng may Thạnh Lộc, nghe tin thì hỏi ngay hai câu: có phải đặt trước không, và có được dẫn theo con không. Câu trả lời là không bắt buộc, và được; trạm sẽ kê một góc có sách tranh cho trẻ ngồi chờ.

## Người đi khám cần nhớ

- Mang giấy tờ tùy thân, sổ khám cũ và các vỉ thuốc đang uống.
- Xem lịch từng trạm tại [lịch khám buổi tối](https://vinhha.example/kham-buoi-toi) hoặc bảng giấy ở văn phòng ấp.
- Có thể gọi trước để giữ giờ; không gọi vẫn được khám theo thứ tự, ưu tiên người già, bà bầu, trẻ nhỏ.
- Đến trước 20 giờ để kịp lượt.

Sau ba tháng, tỉnh sẽ tính số lượt khám từng tối rồi mới quyết định nơi nào giữ, nơi nào đổi giờ. Bác sĩ Lệ nói nếu có trạm cả tối chỉ tiếp năm người, bà vẫn muốn biết năm người ấy là ai trước khi tắt đèn.`,
};
