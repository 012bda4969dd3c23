import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'nguoi-giu-gium-toi-xap-ve-so-o-cho-ha-tan',
  headline: 'Người giữ giùm tôi xấp vé số ở chợ Hà Tân',
  section: 'ban-doc',
  authors: ['huynh-tan-dat'],
  byline: 'Thư của bạn đọc Trần Thị Mót - Tấn Đạt ghi',
  tags: ['cho-que'],
  datePublished: '2026-03-11T09:41',
  contentLocation: 'Thành phố Hà Tân',
  abstract:
    'Bà Trần Thị Mót, 66 tuổi, bán vé số ở chợ Hà Tân, nhờ tòa soạn viết giùm một lá thư cảm ơn người không quen. Bà không biết chữ nên kể, chúng tôi ghi lại, đọc cho bà nghe hai lần rồi mới in.',
  leadImage: {
    image: 'market',
    caption: 'Một lối đi trong chợ Hà Tân, gần sạp trái cây nơi bà Mót để quên túi vé.',
    creditText: 'Ảnh: T.Đ',
  },
  body: `Tôi tên Mót, bán vé số mười bảy năm. Sáng thứ năm tuần rồi, tôi lãnh hai trăm tờ, bán được chừng ba chục thì thấy chóng mặt. Trời đứng gió. Tôi ghé ngồi nhờ bên sạp trái cây, uống miếng nước. Ngồi một lát đỡ rồi, tôi đứng lên đi tiếp, mà cái túi tôi để lại.

Đi tới đầu cầu tôi mới hay. Tôi nói thiệt, lúc đó chân tôi không còn là chân của tôi. Một trăm bảy chục tờ vé, tôi bán cả tháng cũng không bù nổi. Tôi chạy ngược về, vừa chạy vừa khấn.

Tới nơi, sạp trái cây đã dọn. Tôi ngồi bệt xuống. Rồi có đứa nhỏ bán trà đá chỉ cho tôi cái cột gần đó. Trên cột có miếng bìa thùng, ai viết mấy hàng, tôi không biết chữ nên nhờ nó đọc.

> Bác nào để quên túi vé số màu xanh, con giữ ở tiệm sửa dép phía sau chợ. Con phải mở số đếm cho chắc, có 171 tờ. Tới chiều bác chưa ra thì con bán giùm, vì vé xổ bữa nay.

Tôi ra tiệm sửa dép lúc hơn ba giờ. Trong tiệm có thanh niên chừng hăm mấy tuổi, một chân đi không thẳng. Cậu đưa lại tôi cái túi. Trong túi không còn tờ vé nào. Chỉ có tiền, xếp theo thứ tự, cột dây thun, với tờ giấy cậu ghi ai mua mấy tờ.

Cậu nói chờ tới hai giờ không thấy tôi, sợ vé ế thì tôi phải ôm, nên cậu gọi mấy người quen trong chợ mua giùm. Bà bán cá mua hai chục. Ông giữ xe mua mười. Mấy đứa bốc xếp hùn nhau mua ba chục. Các sạp khác mỗi người vài tờ. Cậu mua mười sáu tờ sau cùng, vì không còn ai mà giờ thì gấp.

Tôi đưa tiền cảm ơn, cậu không lấy. Tôi hỏi tên, cậu nói “con sửa dép”. Tôi về tới nhà mới sực nhớ mình quên hỏi mười sáu tờ đó có trúng không.

Tôi nhờ nhà báo viết để cậu biết là tôi có nhớ ơn. Mấy cô chú bốc xếp, bà bán cá, ông giữ xe, tôi cũng xin cảm ơn. Đôi dép tôi đang mang còn tốt, mà tôi sẽ ráng đi cho nó đứt, để có cớ ghé.

## Lời của tòa soạn

Chúng tôi đã tìm đến tiệm sửa dép. Anh thợ tên Hiếu, 25 tuổi, quê huyện Sông Trà Mây, xin không chụp hình. Anh nói chuyện không có gì, chỉ ngại nhất là lúc viết tấm bìa: anh đi học tới lớp bốn, không chắc chữ “giữ” viết dấu gì nên phải hỏi con bé bán trà đá.

Mười sáu tờ của anh không trúng. Trong ba chục tờ của tổ bốc xếp có hai tờ trúng giải chót, vừa đủ một chầu hủ tiếu. Tổ để dành một phần, nhờ tòa soạn nhắn bà Mót ghé ăn.

Nếu bạn đọc cũng có một lời cảm ơn chưa kịp nói, xin gửi cho trang này. Không biết chữ thì cứ kể, chúng tôi ghi.`,
};
