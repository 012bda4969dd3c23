import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inFeedTransaction } from '../store/transaction.ts';
import { extendService } from '../strapi/extend-service.ts';
import { findArticlesShowing, findImagesOf, type MediaFile } from './file-users.ts';

interface UploadService {
  remove(file: MediaFile): Promise<unknown>;
}

/**
 * A file that an image or an article shows is not removed from the media library, singly, in bulk or with its
 * folder: it would leave a hole on the site. The check comes before the file is taken off the disk.
 */
export function refuseRemovalOfUsedFiles(strapi: Core.Strapi): void {
  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    remove: (file: MediaFile) =>
      inFeedTransaction(strapi, async () => {
        await refuseIfUsed(strapi, file);
        return service.remove(file);
      }),
  }));
}

async function refuseIfUsed(strapi: Core.Strapi, file: MediaFile): Promise<void> {
  const images = await findImagesOf(strapi, file);
  if (images.length > 0) {
    throw new errors.ApplicationError(
      `Chưa xóa được tệp “${file.name}”: đang dùng trong ${images.length} hình ảnh. Hãy xóa hoặc thay tệp của hình ảnh đó trước.`,
    );
  }
  const articles = new Set((await findArticlesShowing(strapi, file, 'all')).map(({ document_id }) => document_id));
  if (articles.size > 0) {
    throw new errors.ApplicationError(
      `Chưa xóa được tệp “${file.name}”: đang nằm trong nội dung của ${articles.size} bài. Hãy bỏ hình khỏi các bài đó trước.`,
    );
  }
}
