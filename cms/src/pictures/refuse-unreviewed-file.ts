import type { Core } from '@strapi/strapi';
import { isPrinted } from '../feed/printed-documents.ts';
import { extendService } from '../strapi/extend-service.ts';
import { findAbility, mayPublish, toRefusal } from '../strapi/requester.ts';
import { findArticlesShowing, findImagesOf, type MediaFile } from './file-users.ts';

type FileInfo = Partial<Record<'alternativeText' | 'caption', string | null>>;

interface UploadService {
  upload(order: { data: { fileInfo?: unknown }; files: unknown }, options?: unknown): Promise<unknown>;
  replace(id: number | string, order: unknown, options?: unknown): Promise<unknown>;
  updateFileInfo(id: number | string, info: FileInfo, options?: unknown): Promise<unknown>;
}

/** What is printed of a file beside its pixels; its name, focal point and folder are not. */
const PRINTED_WORDS = ['alternativeText', 'caption'] as const;

const REFUSAL =
  'Ảnh này đang có trên trang, thay hay sửa là bạn đọc thấy ngay. Hãy nhờ người có quyền xuất bản làm giúp, hoặc tải lên thành tệp mới.';

/**
 * A file that a public page shows is replaced, and its words are changed, only by who may publish; by every door of the
 * media library. The check comes before the new pixels are written. A new file is attached to nothing past the form of a
 * document, where the rules for documents hold.
 */
export function refuseUnreviewedFiles(strapi: Core.Strapi): void {
  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    upload: ({ data, files }, options) =>
      service.upload({ data: findAbility(strapi) ? { fileInfo: data.fileInfo } : data, files }, options),
    replace: async (id, order, options) => {
      await refuseIfSeenAtOnce(strapi, id, () => true);
      return service.replace(id, order, options);
    },
    updateFileInfo: async (id, info, options) => {
      await refuseIfSeenAtOnce(strapi, id, (file) => isWordChanged(file, info));
      return service.updateFileInfo(id, info, options);
    },
  }));
}

type StoredFile = MediaFile & FileInfo;

async function refuseIfSeenAtOnce(
  strapi: Core.Strapi,
  id: number | string,
  isChanged: (file: StoredFile) => boolean,
): Promise<void> {
  if (mayPublish(strapi)) return;
  const file: StoredFile | null = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  if (file && isChanged(file) && (await isSeen(strapi, file))) throw toRefusal(REFUSAL);
}

/** An empty word is none; one that is not given stays (Strapi takes null for that, too). */
function isWordChanged(file: StoredFile, info: FileInfo): boolean {
  return PRINTED_WORDS.some((name) => (info[name] ?? undefined) !== undefined && info[name] !== (file[name] ?? ''));
}

async function isSeen(strapi: Core.Strapi, file: MediaFile): Promise<boolean> {
  if ((await findArticlesShowing(strapi, file, 'published')).length > 0) return true;
  for (const { documentId } of await findImagesOf(strapi, file)) {
    if (await isPrinted(strapi, 'api::image.image', documentId)) return true;
  }
  return false;
}
