import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'lo-gom-do-lua-cuoi-cung-ben-rach-cat',
  headline: 'Lò gốm đỏ lửa cuối cùng bên rạch Cát',
  section: 'van-hoa',
  authors: ['nguyen-hoai-phuong'],
  tags: ['lang-nghe', 'viec-lam'],
  datePublished: '2026-05-08T09:26',
  contentLocation: 'Huyện Thạnh Lộc',
  abstract:
    'Xóm Lò bên rạch Cát từng có 37 lò gốm, khói phủ cả khúc sông. Nay còn đúng một lò đốt củi, mỗi tháng đỏ lửa một lần. Chúng tôi ở lại ba ngày đêm với mẻ nung tháng tư, để xem đất thành gốm ra sao và ai còn muốn học nghề này.',
  leadImage: {
    image: 'pottery',
    caption: 'Hàng mộc chờ khô trong xưởng của ông Sáu Đất, xóm Lò, huyện Thạnh Lộc.',
    creditText: 'Ảnh: Hoài Phương',
  },
  body: `Ông Sáu Đất không coi đồng hồ khi đốt lò. Ông coi màu. Nửa đêm đầu lửa đỏ bầm như gạch non, gà gáy thì sang màu cam, đến lúc nhìn qua lỗ thăm thấy sắc vàng nhạt như lòng đỏ trứng vịt, ông giơ tay. Anh con rể đang ôm bó củi đứng khựng lại.

“Thêm một bó nữa là chảy men, cả tháng coi như bỏ”, ông nói, giọng nhỏ xíu, như sợ lò nghe thấy.

## Ba mươi bảy ống khói

Tên khai sinh của ông là Trịnh Văn Đất, năm nay 68 tuổi. Cha ông đặt tên con theo thứ gần tay nhất. Ngày ông lấy vợ, xóm Lò có 37 lò, ghe đậu kín hai bờ rạch để chở khạp, lu, ơ kho cá đi khắp vùng. Nghề sống được nhờ nước: đất sét theo ghe vào, củi theo ghe vào, gốm theo ghe ra.

Rồi thùng nhựa về, nhẹ mà rẻ. Xóm tắt lửa dần, lò này tắt thì lò kế bên buồn theo. Năm 2011, khi lò nhà bà Chín Hột ngưng đốt, cả khúc rạch còn lại mỗi lò của ông Sáu.

![river-boats] Ghe chở đất sét và củi vẫn vào rạch Cát theo con nước lớn, nhưng mỗi tháng chỉ còn vài chuyến.

Ông giữ lò không phải vì có lời. “Bỏ thì tiếc cái tay”, ông giải thích. Cái tay ấy vuốt một chiếc ơ đất trong bốn phút, thành dày đều như đo, mà mắt ông nhìn ra sân canh con gà mái đang ấp.

## Ba ngày trong một mẻ nung

Một mẻ gốm đi qua nhiều chặng, chặng nào vội cũng hư:

1. Đất sét ủ ít nhất hai tháng, giẫm chân trần để nhặt cho hết sạn.
2. Vuốt trên bàn xoay, phơi trong mát từ bảy đến mười ngày. Phơi nắng là nứt.
3. Nhúng men tro: tro trấu, tro củi và đất phù sa lắng ba lần nước.
4. Xếp lò mất trọn một ngày, món nhỏ lồng trong món lớn.
5. Đốt ba mươi giờ, để nguội hai ngày mới được mở cửa.

Đêm thứ nhất, người trong xóm mang ghế ra ngồi gần lò cho ấm. Bà Chín Hột, chủ lò năm xưa, 81 tuổi, vẫn giữ lệ đem tới một nải chuối. Bà ngồi tới khuya, thỉnh thoảng nhắc: “Cửa bên trái hụt lửa kìa”. Ông Sáu nghe, không cãi.

## Hai người học nghề

Người học thứ nhất là Đoàn Nhật Vy, 24 tuổi, tốt nghiệp ngành thiết kế, về xóm Lò từ năm ngoái. Cô không làm lu khạp mà làm chén, dĩa, ly uống trà, vẽ thêm nét lá dừa nước. Mẻ đầu của cô bể gần hết. Mẻ thứ sáu, một tiệm cơm nhà ở Hà Tân đặt hai trăm cái chén.

> Con hỏi chú Sáu công thức men, chú đưa con cái gáo dừa, nói ba gáo tro, một gáo bùn. Con cân lại từng gáo, ghi thành gam. Chú cười, nhưng hôm sau chú hỏi mượn cuốn sổ.

Người học thứ hai mới mười bốn tuổi, là cháu ngoại ông Sáu. Thằng bé chưa vuốt được cái gì tròn trịa, nhưng biết nghe tiếng: nó gõ ngón tay vào thành khạp, kêu “coong” là lành, kêu “cộp” là có vết rạn bên trong.

Xã đang tính mời khách tới coi mở lò vào cuối tuần. Ông Sáu chịu, với điều kiện không dời lịch đốt cho vừa ý khách. Lửa có ngày của lửa.

## Mở cửa lò

Sáng ngày thứ tư, ông gỡ viên gạch đầu tiên. Hơi nóng phả ra mang mùi tro và mùi đất mưa. Vy đứng sau lưng ông, hai tay chắp lại lúc nào không hay.

Món lấy ra đầu tiên là chiếc ơ nhỏ, men xanh như nước rạch lúc đứng triều. Ông xoay một vòng, gõ nhẹ. Coong. Bà Chín Hột gật đầu, bẻ trái chuối chia cho thằng nhỏ, rồi chống gậy đi về. Bà chỉ đợi nghe có vậy.

Cả mẻ 412 món, hư 19. Ông Sáu nói đó là mẻ khá nhất trong năm, rồi đi rửa tay, vì đất cho mẻ sau đã ủ đủ ngày.`,
};
