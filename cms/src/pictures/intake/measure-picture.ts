import { errors } from '@strapi/utils';
import sharp from 'sharp';
import { PIXELS_LIMIT } from '../upload-limits.ts';

/** How a picture is shown: its sides after it has been turned as its camera says (EXIF orientation). */
export interface Measured {
  format: 'jpeg' | 'png' | 'webp' | 'avif';
  width: number;
  height: number;
}

const UNREADABLE = 'Tệp này không phải là ảnh đọc được (JPEG, PNG, WebP hoặc AVIF). Hãy xuất lại ảnh rồi tải lên.';
const HEIC =
  'Trang báo chưa nhận ảnh HEIC. Trên iPhone: Cài đặt → Camera → Định dạng → “Tương thích nhất” rồi chụp lại, hoặc gửi ảnh qua e-mail để có tệp JPEG.';

const inMillions = (pixels: number) => Math.round(pixels / 1_000_000).toLocaleString('vi-VN');
const inPixels = (side: number) => side.toLocaleString('vi-VN');

/**
 * Reads the size of a picture from the head of its file, before any of its pixels.
 * @throws ApplicationError in the words of editors when it is no picture that we take, or a larger one
 */
export async function measurePicture(path: string): Promise<Measured> {
  const head = await sharp(path, { limitInputPixels: false, animated: true })
    .metadata()
    .catch(() => undefined);
  const format = head && toFormat(head);
  if (!head || !format || !head.width || !head.height) throw new errors.ApplicationError(UNREADABLE);
  const { width, height } = head.autoOrient;
  const pixels = head.width * head.height;
  if (pixels > PIXELS_LIMIT) {
    throw new errors.ApplicationError(
      `Ảnh lớn quá ${inMillions(PIXELS_LIMIT)} triệu điểm ảnh (${inPixels(width)} × ${inPixels(height)}). Hãy thu nhỏ rồi tải lên lại.`,
    );
  }
  return { format, width, height };
}

/** @throws ApplicationError for HEIC, which phones write and we cannot decode */
function toFormat({ format, compression }: sharp.Metadata): Measured['format'] | undefined {
  if (format === 'heif') {
    if (compression !== 'av1') throw new errors.ApplicationError(HEIC);
    return 'avif';
  }
  return format === 'jpeg' || format === 'png' || format === 'webp' ? format : undefined;
}
