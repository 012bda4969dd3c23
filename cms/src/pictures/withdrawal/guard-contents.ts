import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { extendService } from '../../strapi/extend-service.ts';
import { readContents, type StoredFile } from './file-contents.ts';
import { isWithdrawn, rememberContents } from './withdrawn-files.ts';

interface UploadService {
  upload(...order: unknown[]): Promise<StoredFile[]>;
  replace(id: number | string, ...order: unknown[]): Promise<unknown>;
  remove(file: StoredFile): Promise<unknown>;
}

const REFUSAL = 'Ảnh này đã bị gỡ khỏi mọi nơi, nên không đưa vào kho lại được.';

/** A picture that was withdrawn is not taken in again; of one that is replaced is kept what it was. */
export function guardContents(strapi: Core.Strapi): void {
  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    upload: async (...order) => {
      const files = await service.upload(...order);
      const refused: StoredFile[] = [];
      for (const file of files) if (await isWithdrawn(strapi, await readOriginal(strapi, file))) refused.push(file);
      for (const file of refused) await service.remove(file);
      if (refused.length > 0) throw new errors.ApplicationError(REFUSAL);
      return files;
    },
    replace: async (id, ...order) => {
      const before: StoredFile | null = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
      const contents = before && (await readContents(strapi, before));
      const replaced = await service.replace(id, ...order);
      if (before && contents) await rememberContents(strapi, before, contents);
      return replaced;
    },
  }));
}

const readOriginal = (strapi: Core.Strapi, file: StoredFile) => readContents(strapi, { ...file, formats: null });
