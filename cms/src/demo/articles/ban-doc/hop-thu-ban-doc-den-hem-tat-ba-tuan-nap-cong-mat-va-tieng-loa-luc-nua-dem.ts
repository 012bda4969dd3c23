import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'hop-thu-ban-doc-den-hem-tat-ba-tuan-nap-cong-mat-va-tieng-loa-luc-nua-dem',
  headline: 'Hộp thư bạn đọc: đèn hẻm tắt ba tuần, nắp cống mất và tiếng loa lúc nửa đêm',
  alternativeHeadline: 'Đèn hẻm tắt, nắp cống mất và tiếng loa lúc nửa đêm',
  section: 'ban-doc',
  authors: ['huynh-tan-dat'],
  tags: ['giao-thong', 'moi-truong'],
  datePublished: '2026-06-16T13:50',
  abstract:
    'Tuần qua, trang Bạn đọc nhận 43 thư và cuộc gọi. Chúng tôi chọn ba lá thư có điểm chung: chuyện nhỏ, ai cũng thấy, nhưng không rõ phải nói với ai. Dưới mỗi thư là kết quả chúng tôi đi xem tận nơi và hỏi người có trách nhiệm.',
  leadImage: {
    image: 'rain-town',
    caption: 'Một con hẻm ở Hà Tân lúc chập choạng, trời vừa tạnh mưa.',
    creditText: 'Ảnh minh họa: Tấn Đạt',
  },
  body: `## Thư thứ nhất: hẻm tối

> Kính gửi tòa soạn. Hẻm 12 đường Bờ Kè, thành phố Hà Tân, có năm bóng đèn thì tắt hết bốn từ ngày 24-5. Con tôi học thêm về lúc 8 giờ tối phải rọi điện thoại mà đi. Tôi báo tổ dân phố, tổ nói đã báo phường, phường nói đã báo bên chiếu sáng. Tôi không biết còn phải báo ai.

*Bùi Thị Hồng Gấm, thành phố Hà Tân*

**Tòa soạn trả lời:** Tối 10-6 chúng tôi đến nơi, đúng là chỉ còn một bóng sáng. Đội chiếu sáng thành phố cho biết phiếu báo hỏng của phường ghi nhầm thành hẻm 21, thợ đến thấy đèn vẫn cháy nên khép phiếu. Ngày 12-6, bốn bóng đã được thay. Từ nay phiếu báo hỏng phải kèm số cột đèn, sơn trắng ở thân cột, cao ngang tầm mắt. Bạn đọc khi báo xin nhớ đọc số ấy.

## Thư thứ hai: cái nắp cống

> Trước cổng chợ nhỏ Bình Dừa, nắp cống mất đã mười ngày. Bà con lấy cái thúng úp lên, cắm nhánh cây cho người ta thấy. Hôm mưa, nước ngập bằng mặt, cái thúng trôi, một bà cụ thụt chân xuống, may chỉ trầy. Xin báo nói giúp trước khi có người gãy chân.

*Nguyễn Văn Cội, huyện Cồn Dừa*

**Tòa soạn trả lời:** Chúng tôi gọi cho ủy ban xã ngay trong ngày nhận thư. Chiều hôm đó, xã đặt rào chắn có dây phản quang. Nắp mới bằng bê tông được đậy ngày 11-6, có quai âm để khó bị cạy. Ông Ninh Văn Thà, cán bộ giao thông của xã, nhận phần chậm về mình: ông đã xin kinh phí theo quý, trong khi có khoản sửa chữa gấp dùng được ngay. Chúng tôi đã hỏi thăm bà cụ; chân bà lành, bà nhắn cảm ơn người đã cắm nhánh cây.

## Thư thứ ba: loa kẹo kéo

> Tôi bán bánh mì, ba giờ sáng phải dậy. Nhà hàng xóm hát từ chiều tới gần nửa đêm, tuần bốn bữa. Tôi qua nói thì họ mời tôi vô hát. Tôi không muốn mất lòng, cũng không muốn ai bị phạt, chỉ muốn ngủ.

*Một bạn đọc ở thị xã Bến Lụa, xin không nêu tên*

**Tòa soạn trả lời:** Chúng tôi không nêu tên, cũng không nêu địa chỉ. Theo quy ước của khu phố mà chúng tôi xem được, sau 21 giờ mọi nhà phải tắt loa. Tổ hòa giải đã mời vài nhà cùng uống trà, không riêng nhà nào. Người hay hát nói anh không biết chị hàng xóm dậy sớm tới vậy. Hai bên hẹn với nhau:

- Hát tối thứ bảy và chủ nhật, nghỉ lúc 20 giờ 30.
- Quay loa vào trong, đóng cửa sổ bên hông.
- Ngày giỗ, ngày cưới thì báo trước cho cả hẻm.

Đến hôm qua, chị bán bánh mì cho biết đã ngủ được năm đêm liền.

## Gửi thư cho chúng tôi

Mỗi thư xin ghi rõ chỗ nào, từ ngày nào, đã báo ai; có ảnh càng tốt. Gửi qua [trang Bạn đọc](https://vinhha.example/gui-thu), qua bưu điện hoặc bỏ vào hộp thư ở cổng tòa soạn. Chúng tôi giữ kín tên khi được yêu cầu, nhưng cần số điện thoại để đi xác minh.`,
};
