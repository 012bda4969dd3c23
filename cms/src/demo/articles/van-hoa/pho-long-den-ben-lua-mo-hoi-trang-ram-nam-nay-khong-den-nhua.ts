import type { DemoArticle } from '../../demo-article.ts';

export const article: DemoArticle = {
  slug: 'pho-long-den-ben-lua-mo-hoi-trang-ram-nam-nay-khong-den-nhua',
  headline: 'Phố lồng đèn Bến Lụa mở hội trăng rằm, năm nay không đèn nhựa',
  section: 'van-hoa',
  authors: ['nguyen-hoai-phuong'],
  tags: ['le-hoi', 'lang-nghe', 'moi-truong'],
  datePublished: '2026-09-14T14:32',
  contentLocation: 'Thị xã Bến Lụa',
  abstract:
    'Từ tối thứ sáu 18-9 đến đêm rằm 25-9, đường Hàng Tre ở thị xã Bến Lụa thành phố đi bộ, treo hơn ba ngàn chiếc lồng đèn do người trong xóm và học trò tự làm. Lần đầu tiên ban tổ chức đề nghị các quầy không bán đèn nhựa chạy pin.',
  leadImage: {
    image: 'lanterns',
    caption: 'Lồng đèn giấy kiếng treo thử trên đường Hàng Tre tối 12-9.',
    creditText: 'Ảnh: Hoài Phương',
  },
  body: `Hội trăng rằm Bến Lụa năm nay kéo dài tám đêm, nhiều hơn năm trước ba đêm. Đoạn đường Hàng Tre từ đình Lụa Hạ đến bờ kè, dài 640 mét, sẽ cấm xe máy và ô tô từ 17 giờ đến 22 giờ 30 mỗi ngày.

Ban tổ chức cho biết đèn treo trên phố gồm 1.900 chiếc do 26 hộ làm lồng đèn trong xóm góp, còn lại là đèn của học sinh mười một trường trong thị xã. Mỗi chiếc có một mảnh giấy nhỏ ghi tên người làm, để ai đi ngang thấy đèn đẹp thì biết mà khen.

## Mỗi đêm một việc

- **18-9:** thắp đèn lúc 18 giờ 30, nghe đờn ca tài tử ở sân đình.
- **19 và 20-9:** bày vót nan, dán giấy kiếng; trẻ em được phát nan và giấy, làm xong đem về.
- **21 đến 23-9:** chiếu bóng ngoài trời, kể chuyện trăng, thi gánh bánh.
- **24-9:** đêm của người lớn tuổi, có xe điện đón từ bến xe đến sân đình.
- **25-9:** rước đèn lúc 19 giờ, múa lân, phá cỗ ở bờ kè.

Tất cả đều không bán vé. Lịch từng giờ và sơ đồ chỗ gửi xe có ở [trang hội trăng rằm Bến Lụa](https://vinhha.example/hoi-trang-ram) và trên bảng giấy đặt ở hai đầu phố.

## Vì sao không đèn nhựa

Sau mùa hội năm ngoái, tổ vệ sinh gom được gần chín trăm chiếc đèn nhựa hư trong ba ngày, đa phần còn nguyên cục pin. Bà Quách Thị Ngân, Phó ban tổ chức, nói con số ấy làm cả ban ngồi im một lúc.

> Mình gọi là phố lồng đèn, mà thứ bọn nhỏ cầm đi rồi bỏ lại là món người ta chở ở đâu tới. Coi vậy mà tủi cho mấy cái nan tre.

Năm nay, 48 quầy hàng đã ký cam kết không bán đèn nhựa. Bù lại, thị xã cho mượn quầy không lấy tiền và hỗ trợ các hộ làm đèn loại nhỏ, giá từ 15.000 đến 30.000 đồng, để con nhà nào cũng mua được. Ai lỡ mang đèn pin theo vẫn vào hội như thường; cuối đường có thùng nhận pin cũ.

## Xin nhớ khi đi hội

1. Chỉ thắp nến trong khu bờ kè có người trông; trên phố dùng đèn dây của ban tổ chức.
2. Cho trẻ mang theo mảnh giấy ghi số điện thoại người nhà. Bàn tìm trẻ lạc đặt trước cổng đình.
3. Không thả đèn trời và không thả đèn xuống sông.
4. Nếu mưa lớn, phần biểu diễn dời vào nhà lồng chợ, phần rước đèn đêm 25-9 dời sang tối 26-9.

Chiều nay ở đầu phố, ông Tạ Văn Phên, 73 tuổi, đang treo chiếc đèn cá chép dài hai mét. Ông làm nó từ tháng sáu. Hỏi bán không, ông nói không, hội xong ông đem tặng trường mẫu giáo trong xóm, “cho tụi nhỏ treo chơi tới rách thì thôi”.`,
  commentPolicy: 'closed',
};
