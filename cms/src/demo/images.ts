import type { Picture } from './drawing/picture.ts';
import { boatRace } from './scenes/boat-race.ts';
import { bridgeSunset } from './scenes/bridge-sunset.ts';
import { clinic } from './scenes/clinic.ts';
import { coconutCanal } from './scenes/coconut-canal.ts';
import { durianOrchard } from './scenes/durian-orchard.ts';
import { factory } from './scenes/factory.ts';
import { footballPitch } from './scenes/football-pitch.ts';
import { kitchen } from './scenes/kitchen.ts';
import { lanterns } from './scenes/lanterns.ts';
import { library } from './scenes/library.ts';
import { lighthouse } from './scenes/lighthouse.ts';
import { market } from './scenes/market.ts';
import { officeDesk } from './scenes/office-desk.ts';
import { portraitHoaiPhuong, portraitQuocBao, portraitThuyAnh } from './scenes/portraits.ts';
import { pottery } from './scenes/pottery.ts';
import { rainTown } from './scenes/rain-town.ts';
import { riceDawn } from './scenes/rice-dawn.ts';
import { riverBoats } from './scenes/river-boats.ts';
import { roadWorks } from './scenes/road-works.ts';
import { runners } from './scenes/runners.ts';
import { school } from './scenes/school.ts';
import { seaDyke } from './scenes/sea-dyke.ts';
import { shrimpPond } from './scenes/shrimp-pond.ts';
import { solarRoofs } from './scenes/solar-roofs.ts';

/** A picture of the demo newspaper: how it is drawn and the words that stand with it. */
export interface DemoImage {
  slug: string;
  title: string;
  draw: () => Picture;
  alternativeText: string;
  caption: string;
  creditText: string;
}

const DRAWN = 'Ảnh minh họa: Ban Mỹ thuật';

export const IMAGES: readonly DemoImage[] = [
  {
    slug: 'rice-dawn',
    title: 'Thăm đồng lúc bình minh',
    draw: riceDawn,
    alternativeText:
      'Người nông dân đội nón lá, vai vác cuốc, đi trên bờ đất giữa ruộng lúa lúc mặt trời vừa ló khỏi hàng cây.',
    caption: 'Thăm đồng lúc trời vừa hửng.',
    creditText: DRAWN,
  },
  {
    slug: 'river-boats',
    title: 'Ghe trái cây trên sông Vĩnh',
    draw: riverBoats,
    alternativeText: 'Ba chiếc ghe nhỏ chở đầy trái cây trên khúc sông rộng, bờ xa là nhà sàn và hàng dừa.',
    caption: 'Ghe chở trái cây ra chợ buổi sớm.',
    creditText: DRAWN,
  },
  {
    slug: 'coconut-canal',
    title: 'Rạch dừa',
    draw: coconutCanal,
    alternativeText: 'Người phụ nữ chèo xuồng chở dừa trên con rạch thẳng giữa hai hàng dừa cao, nắng rọi qua tàu lá.',
    caption: 'Xuồng chở dừa về vựa.',
    creditText: DRAWN,
  },
  {
    slug: 'rain-town',
    title: 'Mưa chiều trên phố',
    draw: rainTown,
    alternativeText: 'Phố lên đèn trong mưa: người che dù qua đường, xe máy rọi đèn trên mặt đường loang nước.',
    caption: 'Mưa chiều trên phố Hà Tân.',
    creditText: DRAWN,
  },
  {
    slug: 'bridge-sunset',
    title: 'Cầu qua sông Vĩnh lúc hoàng hôn',
    draw: bridgeSunset,
    alternativeText:
      'Cầu dây văng hai trụ bắc qua sông lúc mặt trời lặn, một chiếc xuồng chèo ngang vệt nắng trên nước.',
    caption: 'Cầu qua sông Vĩnh trong nắng tắt.',
    creditText: DRAWN,
  },
  {
    slug: 'boat-race',
    title: 'Ghe đua trên sông Vĩnh',
    draw: boatRace,
    alternativeText:
      'Hai chiếc ghe đua dài lướt trên sông lúc chiều, mỗi ghe mười hai người chèo, người xem đứng kín bờ dừa.',
    caption: 'Hai đội ghe nữ tập nước rút trên sông Vĩnh.',
    creditText: DRAWN,
  },
  {
    slug: 'lighthouse',
    title: 'Hải đăng đầu đê',
    draw: lighthouse,
    alternativeText:
      'Ngọn hải đăng sọc trắng đỏ ở cuối con đê đá lúc chập tối, hai người nhỏ bé đứng nhìn luồng sáng quét ra biển.',
    caption: 'Hải đăng cuối đê lúc chập tối.',
    creditText: DRAWN,
  },
  {
    slug: 'market',
    title: 'Chợ sớm',
    draw: market,
    alternativeText:
      'Phiên chợ buổi sáng dưới những cây dù sọc, người bán đội nón lá bên các thúng cam, ớt, nho và chanh.',
    caption: 'Chợ sớm đông dần khi nắng lên.',
    creditText: DRAWN,
  },
  {
    slug: 'school',
    title: 'Giờ ra chơi',
    draw: school,
    alternativeText:
      'Học sinh áo trắng chạy đá bóng giữa sân trường có cột cờ và hai cây phượng nở đỏ, cô giáo áo dài đứng trông.',
    caption: 'Giờ ra chơi dưới tán phượng.',
    creditText: DRAWN,
  },
  {
    slug: 'clinic',
    title: 'Trạm y tế xã',
    draw: clinic,
    alternativeText: 'Bác sĩ ngồi đo huyết áp cho một cụ bà trong trạm y tế xã, ba người ngồi chờ gần cửa sổ.',
    caption: 'Khám bệnh tại trạm y tế xã.',
    creditText: DRAWN,
  },
  {
    slug: 'football-pitch',
    title: 'Trận bóng tối',
    draw: footballPitch,
    alternativeText: 'Cầu thủ áo đỏ vung chân sút, cầu thủ áo trắng lao theo cản; sân sáng đèn, khán đài kín người.',
    caption: 'Một pha dứt điểm dưới ánh đèn sân vận động.',
    creditText: DRAWN,
  },
  {
    slug: 'road-works',
    title: 'Thảm nhựa đường',
    draw: roadWorks,
    alternativeText:
      'Công nhân đội mũ bảo hộ san nhựa, xe lu lăn trên làn đường mới còn bốc khói, cọc tiêu chắn nửa mặt đường.',
    caption: 'Thi công từng nửa mặt đường để xe vẫn qua lại.',
    creditText: DRAWN,
  },
  {
    slug: 'library',
    title: 'Phòng đọc chiều',
    draw: library,
    alternativeText:
      'Ba em nhỏ đọc sách quanh chiếc bàn dài, thủ thư đứng trước kệ sách cao, nắng chiều hắt qua cửa sổ lớn.',
    caption: 'Phòng đọc buổi chiều.',
    creditText: DRAWN,
  },
  {
    slug: 'lanterns',
    title: 'Đêm lồng đèn bờ sông',
    draw: lanterns,
    alternativeText: 'Trẻ em cầm đèn ông sao đi dọc bờ sông đêm trăng tròn, trên đầu là những dây lồng đèn nhiều màu.',
    caption: 'Rước đèn bên bờ sông đêm rằm.',
    creditText: DRAWN,
  },
  {
    slug: 'factory',
    title: 'Xưởng may',
    draw: factory,
    alternativeText:
      'Xưởng may sáng đèn với nhiều dãy máy, công nhân khăn trắng cúi may những tấm vải màu, một tổ trưởng cầm sổ.',
    caption: 'Ca sáng ở xưởng may.',
    creditText: DRAWN,
  },
  {
    slug: 'solar-roofs',
    title: 'Mái nhà điện mặt trời',
    draw: solarRoofs,
    alternativeText:
      'Hai thợ đội mũ bảo hộ lắp những tấm pin mặt trời trên mái nhà, xa xa nhiều mái khác cũng phủ pin, sau là hàng dừa.',
    caption: 'Lắp tấm pin trên mái nhà xưởng.',
    creditText: DRAWN,
  },
  {
    slug: 'sea-dyke',
    title: 'Hộ đê biển',
    draw: seaDyke,
    alternativeText:
      'Sóng đánh trắng kè đá dưới trời xám, mấy người xếp bao cát trên mặt đê, ngoài xa là rừng ngập mặn và tàu cá.',
    caption: 'Xếp bao cát gia cố đoạn đê xung yếu.',
    creditText: DRAWN,
  },
  {
    slug: 'durian-orchard',
    title: 'Vườn sầu riêng',
    draw: durianOrchard,
    alternativeText:
      'Hai người làm vườn đứng cạnh sọt sầu riêng dưới tán cây, phía trước là những trái gai treo trên cành.',
    caption: 'Vườn sầu riêng vào mùa cắt trái.',
    creditText: DRAWN,
  },
  {
    slug: 'kitchen',
    title: 'Bếp lửa ngày nấu bánh',
    draw: kitchen,
    alternativeText:
      'Ba người phụ nữ trong gian bếp gỗ: hai người đứng bên nồi lớn bốc khói trên lửa, một người xếp bánh gói lá.',
    caption: 'Nồi bánh đỏ lửa trong bếp quê.',
    creditText: DRAWN,
  },
  {
    slug: 'runners',
    title: 'Giải chạy ven sông',
    draw: runners,
    alternativeText:
      'Đoàn người chạy bộ áo nhiều màu trên đường bờ kè lúc mặt trời mọc, người xem đứng vẫy sau lan can.',
    caption: 'Đoàn chạy qua đường bờ kè lúc mặt trời lên.',
    creditText: DRAWN,
  },
  {
    slug: 'pottery',
    title: 'Lò gốm',
    draw: pottery,
    alternativeText:
      'Người thợ gốm tóc bạc vuốt chiếc lu trên bàn xoay, quanh ông là lu hũ xếp hàng, sau lưng lò nung rực lửa.',
    caption: 'Người thợ bên bàn xoay.',
    creditText: DRAWN,
  },
  {
    slug: 'shrimp-pond',
    title: 'Ao tôm',
    draw: shrimpPond,
    alternativeText:
      'Người nuôi tôm đứng trên cầu ván nâng sàng thức ăn kiểm tra, giàn quạt nước tung bọt trắng trên mặt ao.',
    caption: 'Kiểm tra sàng ăn ở ao tôm.',
    creditText: DRAWN,
  },
  {
    slug: 'office-desk',
    title: 'Quầy một cửa',
    draw: officeDesk,
    alternativeText:
      'Người dân nộp giấy tờ tại quầy hành chính có ba nhân viên ngồi trước máy tính, hai cụ ngồi ghế chờ.',
    caption: 'Làm giấy tờ tại quầy một cửa.',
    creditText: DRAWN,
  },
  {
    slug: 'portrait-thuy-anh',
    title: 'Chân dung Thúy Anh',
    draw: portraitThuyAnh,
    alternativeText: 'Chân dung phóng viên Thúy Anh, tóc dài, áo đỏ, cười tươi.',
    caption: 'Phóng viên Thúy Anh.',
    creditText: DRAWN,
  },
  {
    slug: 'portrait-quoc-bao',
    title: 'Chân dung Quốc Bảo',
    draw: portraitQuocBao,
    alternativeText: 'Chân dung phóng viên Quốc Bảo, tóc ngắn, đeo kính, áo xanh.',
    caption: 'Phóng viên Quốc Bảo.',
    creditText: DRAWN,
  },
  {
    slug: 'portrait-hoai-phuong',
    title: 'Chân dung Hoài Phương',
    draw: portraitHoaiPhuong,
    alternativeText: 'Chân dung phóng viên Hoài Phương, tóc ngang vai, đeo kính tròn.',
    caption: 'Phóng viên Hoài Phương.',
    creditText: DRAWN,
  },
];
