import type { DemoArticle } from '../demo-article.ts';
import { article as baiRacBenHongTruongDa } from './ban-doc/bai-rac-ben-hong-truong-da-don-nhung-chuyen-chua-dung-o-do.ts';
import { article as hopThuBanDocDenHem } from './ban-doc/hop-thu-ban-doc-den-hem-tat-ba-tuan-nap-cong-mat-va-tieng-loa-luc-nua-dem.ts';
import { article as nguoiGiuGiumToiXapVe } from './ban-doc/nguoi-giu-gium-toi-xap-ve-so-o-cho-ha-tan.ts';
import { article as ganhBunQuetMaVaCuon } from './chuyen-doi-so/ganh-bun-quet-ma-va-cuon-so-no-cua-di-tu.ts';
import { article as lamGiayToOMotCua } from './chuyen-doi-so/lam-giay-to-o-mot-cua-thanh-loc-them-mot-lan-quet-bot-ba-lan-di.ts';
import { article as chonMonVaoLop10Sau } from './giao-duc/chon-mon-vao-lop-10-sau-cau-nen-hoi-truoc-khi-dat-but.ts';
import { article as lopHocCuoiDongTraMay } from './giao-duc/lop-hoc-cuoi-dong-tra-may-va-co-giao-xin-o-lai.ts';
import { article as thucDonBanTruDanO } from './giao-duc/thuc-don-ban-tru-dan-o-cong-cha-me-duoc-vao-bep-khong-can-bao-truoc.ts';
import { article as choDauMoiBenLuaDoi } from './kinh-te/cho-dau-moi-ben-lua-doi-gio-hop-tieu-thuong-bot-mot-dem-thuc-trang.ts';
import { article as dungChiHoiLuongHayHoi } from './kinh-te/dung-chi-hoi-luong-hay-hoi-ca-duong-ve-nha.ts';
import { article as nhaMayNuocDaOCang } from './kinh-te/nha-may-nuoc-da-o-cang-ca-chay-bang-nang-tren-mai.ts';
import { article as xuongMayVeXaChiEm } from './kinh-te/xuong-may-ve-xa-chi-em-tra-may-di-lam-bang-xe-dap.ts';
import { article as caySauRiengKhatNuocKhong } from './nong-nghiep/cay-sau-rieng-khat-nuoc-khong-keu-nguoi-trong-phai-nghe-bang-mat.ts';
import { article as docSoDoDoManThe } from './nong-nghiep/doc-so-do-do-man-the-nao-cho-dung-luc-nao-nen-lay-nuoc-va-luc-nao-phai-dong-cong.ts';
import { article as nuoiOngDuoiTanDuaNguoi } from './nong-nghiep/nuoi-ong-duoi-tan-dua-nguoi-con-dua-co-them-mua-mat.ts';
import { article as ruongGiapManVanTriuBong } from './nong-nghiep/ruong-giap-man-van-triu-bong-mot-vu-thu-giong-cua-nong-dan-tra-may.ts';
import { article as thaTomThuaGiuVuLua } from './nong-nghiep/tha-tom-thua-giu-vu-lua-cach-lam-cham-ma-chac-cua-nguoi-dong-hai.ts';
import { article as thanhLocDatThem60Be } from './nong-nghiep/thanh-loc-dat-them-60-be-chua-vo-chai-thuoc-ngoai-dong-moi-thang-thu-gom-hai-lan.ts';
import { article as giaiChayDeBienDongHai } from './the-thao/giai-chay-de-bien-dong-hai-trang-vo-tay-dai-nhat-danh-cho-nguoi-ve-cuoi.ts';
import { article as haTanThangDongHai3 } from './the-thao/ha-tan-thang-dong-hai-3-2-o-phut-bu-gio-vao-chung-ket-cup-song-vinh.ts';
import { article as muoiHaiMaiCheoMotNhip } from './the-thao/muoi-hai-mai-cheo-mot-nhip-tho.ts';
import { article as chuyenPhaNamGioSangQua } from './thoi-su/chuyen-pha-nam-gio-sang-qua-con-dua.ts';
import { article as demThucCungConDeBien } from './thoi-su/dem-thuc-cung-con-de-bien.ts';
import { article as haTanChayThuTuyenBuyt } from './thoi-su/ha-tan-chay-thu-tuyen-buyt-som-don-cong-nhan-va-hoc-sinh-tu-5-gio.ts';
import { article as nhipCuoiDaNoiCauMoi } from './thoi-su/nhip-cuoi-da-noi-cau-moi-qua-song-vinh-cho-nguoi-dan-gop-ten.ts';
import { article as trieuCuongRamThangChinBay } from './thoi-su/trieu-cuong-ram-thang-chin-bay-viec-nen-lam-truoc-khi-nuoc-vao-nha.ts';
import { article as tuNgay86XeTai } from './thoi-su/tu-ngay-8-6-xe-tai-khong-di-duong-hang-dua-de-thi-cong-mat-duong-va-cong-thoat-nuoc.ts';
import { article as loGomDoLuaCuoiCung } from './van-hoa/lo-gom-do-lua-cuoi-cung-ben-rach-cat.ts';
import { article as phoLongDenBenLuaMo } from './van-hoa/pho-long-den-ben-lua-mo-hoi-trang-ram-nam-nay-khong-den-nhua.ts';
import { article as sachNamYenTrongTuLa } from './van-hoa/sach-nam-yen-trong-tu-la-sach-dang-doi-nguoi.ts';
import { article as timThayCuonSoChep64 } from './van-hoa/tim-thay-cuon-so-chep-64-cau-ho-cheo-ghe-trong-ruong-nha-o-thanh-loc.ts';
import { article as chiecVoLaiChoNguoiBenh } from './y-te/chiec-vo-lai-cho-nguoi-benh-trong-dem-tra-may.ts';
import { article as muoiHaiTramYTeXa } from './y-te/muoi-hai-tram-y-te-xa-mo-cua-buoi-toi-nguoi-lam-ca-khoi-nghi-viec-di-kham.ts';
import { article as nangGatNgoaiDongUongTruoc } from './y-te/nang-gat-ngoai-dong-uong-truoc-khi-khat-nghi-truoc-khi-met.ts';

/** Every article of the demo newspaper, section by section. */
export const ARTICLES: readonly DemoArticle[] = [
  baiRacBenHongTruongDa,
  hopThuBanDocDenHem,
  nguoiGiuGiumToiXapVe,
  ganhBunQuetMaVaCuon,
  lamGiayToOMotCua,
  chonMonVaoLop10Sau,
  lopHocCuoiDongTraMay,
  thucDonBanTruDanO,
  choDauMoiBenLuaDoi,
  dungChiHoiLuongHayHoi,
  nhaMayNuocDaOCang,
  xuongMayVeXaChiEm,
  caySauRiengKhatNuocKhong,
  docSoDoDoManThe,
  nuoiOngDuoiTanDuaNguoi,
  ruongGiapManVanTriuBong,
  thaTomThuaGiuVuLua,
  thanhLocDatThem60Be,
  giaiChayDeBienDongHai,
  haTanThangDongHai3,
  muoiHaiMaiCheoMotNhip,
  chuyenPhaNamGioSangQua,
  demThucCungConDeBien,
  haTanChayThuTuyenBuyt,
  nhipCuoiDaNoiCauMoi,
  trieuCuongRamThangChinBay,
  tuNgay86XeTai,
  loGomDoLuaCuoiCung,
  phoLongDenBenLuaMo,
  sachNamYenTrongTuLa,
  timThayCuonSoChep64,
  chiecVoLaiChoNguoiBenh,
  muoiHaiTramYTeXa,
  nangGatNgoaiDongUongTruoc,
];
