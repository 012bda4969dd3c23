import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { createReadStream } from 'node:fs';
import { extendService } from '../../strapi/extend-service.ts';
import { PICTURES_AT_ONCE } from '../upload-limits.ts';
import { measurePicture } from './measure-picture.ts';
import { toFileName } from './to-file-name.ts';
import { createTurns } from './turns.ts';
import { turnAndStrip } from './turn-and-strip.ts';

/** A file on its way into the media library, as Strapi hands it from one service to the next. */
interface PictureFile {
  filepath: string;
  hash: string;
  tmpWorkingDirectory: string;
  getStream(): unknown;
  width?: number;
  height?: number;
  size?: number;
  sizeInBytes?: number;
}

interface ImageManipulation {
  isImage(file: PictureFile): Promise<boolean>;
  isFaultyImage(file: PictureFile): Promise<boolean>;
  isOptimizableImage(file: PictureFile): Promise<boolean>;
  isResizableImage(file: PictureFile): Promise<boolean>;
  getDimensions(file: PictureFile): Promise<{ width: number; height: number }>;
  optimize(file: PictureFile): Promise<PictureFile>;
}

interface Sent {
  originalFilename?: string | null;
}

interface UploadService {
  upload(input: { data: { fileInfo?: unknown }; files: Sent | Sent[] }, ...rest: unknown[]): Promise<unknown>;
  replace(id: unknown, input: { data: { fileInfo?: unknown }; file: Sent }, ...rest: unknown[]): Promise<unknown>;
}

/**
 * Pictures come in right, or not at all. The media library takes only what can be measured and is not too large, before it looks at a
 * pixel; turns it as its camera says; keeps nothing of it but the pixels; works on two at a time.
 */
export function takeInPictures(strapi: Core.Strapi): void {
  extendService<ImageManipulation>(strapi, 'plugin::upload.image-manipulation', () => ({
    // Nothing else is taken: what is no picture is refused by its measure.
    isImage: () => Promise.resolve(true),
    isOptimizableImage: () => Promise.resolve(true),
    isResizableImage: () => Promise.resolve(true),
    async isFaultyImage({ filepath }) {
      await measurePicture(filepath);
      return false;
    },
    getDimensions: ({ filepath }) => measurePicture(filepath),
    optimize,
  }));
  const inTurn = createTurns(PICTURES_AT_ONCE);
  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    upload({ data, files }, ...rest) {
      for (const file of [files].flat()) cleanName(file);
      return inTurn(() => service.upload({ data: toCleanData(data), files }, ...rest));
    },
    replace(id, { data, file }, ...rest) {
      cleanName(file);
      return inTurn(() => service.replace(id, { data: toCleanData(data), file }, ...rest));
    },
  }));
}

/** @throws ApplicationError when the pixels are damaged */
async function optimize(file: PictureFile): Promise<PictureFile> {
  const { format } = await measurePicture(file.filepath);
  const filepath = join(file.tmpWorkingDirectory, `turned-${file.hash}`);
  const written = await turnAndStrip(file.filepath, format, filepath).catch(() => {
    throw new errors.ApplicationError('Tệp ảnh hỏng: không đọc được hết điểm ảnh. Hãy xuất lại ảnh rồi tải lên.');
  });
  return {
    ...file,
    filepath,
    getStream: () => createReadStream(filepath),
    width: written.width,
    height: written.height,
    size: Math.round(written.size / 10) / 100,
    sizeInBytes: written.size,
  };
}

function cleanName(file: Sent): void {
  if (typeof file.originalFilename === 'string') file.originalFilename = toFileName(file.originalFilename);
}

function toCleanData<Data extends { fileInfo?: unknown }>(data: Data): Data {
  const clean = (info: unknown) => {
    const { name } = (info ?? {}) as { name?: unknown };
    return typeof name === 'string' ? { ...(info as object), name: toFileName(name) } : info;
  };
  const { fileInfo } = data;
  return { ...data, fileInfo: Array.isArray(fileInfo) ? fileInfo.map(clean) : clean(fileInfo) };
}
