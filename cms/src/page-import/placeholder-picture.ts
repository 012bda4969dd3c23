import sharp from 'sharp';

/** Photographic proportions (3:2), wide enough for every place in which a lead image stands. */
const WIDTH = 1600;
const HEIGHT = 1067;

/** A calm landscape in greys within a frame: says "a picture belongs here" without words. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
  <defs>
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#dfe5ea"/><stop offset="1" stop-color="#f3f1ec"/></linearGradient>
    <linearGradient id="far" x2="0" y2="1"><stop stop-color="#c3ccd3"/><stop offset="1" stop-color="#d5dadd"/></linearGradient>
    <linearGradient id="near" x2="0" y2="1"><stop stop-color="#a9b6bd"/><stop offset="1" stop-color="#bcc5c9"/></linearGradient>
    <linearGradient id="water" x2="0" y2="1"><stop stop-color="#cfd8dd"/><stop offset="1" stop-color="#b4c0c7"/></linearGradient>
  </defs>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>
  <circle cx="1130" cy="330" r="92" fill="#fbf8f0"/>
  <path d="M0 640 Q220 470 430 570 T860 520 T1280 560 T1600 480 V760 H0Z" fill="url(#far)"/>
  <path d="M0 720 Q260 600 560 690 T1120 660 T1600 640 V800 H0Z" fill="url(#near)"/>
  <rect y="770" width="${WIDTH}" height="${HEIGHT - 770}" fill="url(#water)"/>
  <g stroke="#e6ebee" stroke-width="5" stroke-linecap="round" opacity=".7">
    <path d="M980 815H1280M1040 860H1220M1085 905H1175M180 850H420M520 930H720M240 985H360"/>
  </g>
  <rect x="40" y="40" width="${WIDTH - 80}" height="${HEIGHT - 80}" rx="18" fill="none" stroke="#fff" stroke-width="6" opacity=".75"/>
</svg>`;

/** What the placeholder is for those who cannot see it. */
export const PLACEHOLDER_TEXT = 'Hình vẽ tạm, thay cho tấm ảnh chưa có tệp';

/** The picture that stands for a photograph of which only the caption is known, as JPEG; the same bytes every time. */
export function drawPlaceholder(): Promise<Buffer> {
  return sharp(Buffer.from(DRAWING)).jpeg({ quality: 85 }).toBuffer();
}
