import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'muoi-hai-mai-cheo-mot-nhip-tho',
  headline: '“Mười hai mái chèo, một nhịp thở”',
  section: 'the-thao',
  authors: ['pham-duc-long'],
  tags: ['le-hoi'],
  datePublished: '2026-10-16T16:22',
  contentLocation: 'Huyện Cồn Dừa',
  abstract:
    'Đội đua ghe nữ Cồn Dừa ba mùa liền vào chung kết hội đua ghe sông Vĩnh, cả ba lần về nhì. Trước mùa đua tháng mười một, chị Ngô Thị Bảy, người cầm nhịp của đội, nói về những buổi tập lúc hoàng hôn và vì sao chị không sợ về nhì lần nữa.',
  leadImage: {
    image: 'boat-race',
    caption: 'Đội ghe nữ Cồn Dừa (ghe đỏ) trong một buổi tập chiều trên sông Vĩnh.',
    creditText: 'Ảnh: Đ.L',
  },
  body: `Năm giờ chiều, mười hai người phụ nữ khiêng chiếc ghe dài mười bốn mét từ nhà mát xuống bến. Người bán chè còn đeo tạp dề, cô kế toán còn kẹp bút trên tóc. Chị Ngô Thị Bảy, 41 tuổi, thợ đan giỏ dừa, đứng mũi ghe, tay cầm chiếc sanh gỗ đã lên nước bóng.

**Chị gõ nhịp đã chín năm. Nhịp đó ở đâu ra?**

Ở hơi thở chứ đâu. Hồi mới vô, tôi gõ theo ý mình, ghe cứ giật cục. Bà Tư, người gõ trước tôi, biểu nhắm mắt lại, nghe mười một người kia thở. Người nào hụt hơi là mình nghe liền. Gõ nhanh hơn hơi thở người yếu nhất thì ghe không đi tới, chỉ có nước văng.

> Mười hai mái chèo, một nhịp thở. Ai cũng mạnh mà thở mỗi người một kiểu thì thua chiếc ghe toàn người già.

**Đội tập những gì trong một buổi chiều?**

Ít thôi, ai cũng còn việc nhà. Nhưng buổi nào cũng đủ bốn phần:

- Mười phút đứng trên bờ chèo không, để vai quen chiều.
- Hai vòng chậm, không nói, chỉ nghe nhịp.
- Sáu lần nước rút, mỗi lần chừng một phút rưỡi, nghỉ cho tỉnh hẳn mới đi tiếp.
- Lau ghe. Phần này không ai được về trước.

**Ba năm liền về nhì, có lần chỉ thua nửa mũi ghe. Chị có buồn không?**

Buồn chứ. Năm đầu cả đội khóc, năm thứ hai khóc ít hơn, năm ngoái thì ăn bánh xèo. Thua nửa mũi, tức là cả ngàn mét mình hơn người ta rồi mới bị qua. Coi lại đoạn phim, tôi thấy tới cây tiêu cuối tôi gõ nhanh lên. Tôi nôn nóng quá. Đội thua là vì tôi nôn.

**Chị nói điều đó với đội chưa?**

Nói ngay tối đó. Tôi xin nghỉ gõ, cho người trẻ lên. Không ai chịu. Bé Diễm, nhỏ nhất đội, nói: “Cô nôn nóng, con cũng nôn nóng, vậy là đúng nhịp còn gì”. Nghe vậy tôi cười, rồi thôi không xin nữa.

**Mùa này có gì khác?**

Có hai người mới, một chị bên bến phà và một cô giáo. Có ông Sáu đóng ghe cho mượn bộ chèo nhẹ hơn, mỗi cây bớt được gần hai lạng. Mà khác nhất là nước. Cầu mới bắc qua, trụ cầu làm dòng chảy xoáy ở khúc giữa, ghe nào không quen sẽ bị kéo mũi. Chiều nào chúng tôi cũng chèo qua đó.

**Chuyện nhà cửa thì sao, các chị xoay thế nào?**

Hồi đầu có ông chồng ra bến đứng chống nạnh kêu về nấu cơm. Cả đội gác chèo ngồi im trên ghe ngó ổng. Ngó một hồi ổng bỏ về. Bữa sau ổng đem ra nồi cháo. Giờ mấy ông chia nhau nấu, có bảng phân công dán ở nhà mát, ông nào quên là bị ghi tên.

**Nếu năm nay lại về nhì?**

Thì năm sau đua tiếp. Hồi xưa đàn bà xóm này chỉ được đứng trên bờ coi. Má tôi coi đua ghe bốn chục năm, chưa từng được bước xuống. Năm đội mình ra mắt, má ngồi xe lăn, tôi đẩy ra sát mé nước. Má nói: “Thấp quá, coi không rõ, cho má xuống ghe”. Chúng tôi khiêng má xuống thiệt, chèo một vòng.

Về nhất thì có cúp. Còn cái vòng chèo đó, tôi có rồi.

*Hội đua ghe sông Vĩnh diễn ra sáng chủ nhật 15-11, đoạn từ bến phà Cồn Dừa đến bờ kè Hà Tân. Đội nữ xuất phát lúc 8 giờ 30; người xem đứng ở bờ kè, không xuống mé nước và không cho xuồng nhà vào đường đua.*`,
};
