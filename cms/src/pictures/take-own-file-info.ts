import type { Core } from '@strapi/strapi';
import { extendService } from '../strapi/extend-service.ts';

interface UploadData {
  fileInfo?: unknown;
}

interface UploadService {
  upload(sent: { data: UploadData; files: unknown }, options?: unknown): Promise<unknown>;
  replace(id: unknown, sent: { data: UploadData; file: unknown }, options?: unknown): Promise<unknown>;
}

/**
 * A file is uploaded with its name, words and folder, and with nothing else that is sent beside it: Strapi would put it at once into any
 * document that `ref`, `refId` and `field` name, though the person may not change that one.
 */
export function takeOwnFileInfo(strapi: Core.Strapi): void {
  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    upload: ({ data, files }, options) => service.upload({ data: toFileInfo(data), files }, options),
    replace: (id, { data, file }, options) => service.replace(id, { data: toFileInfo(data), file }, options),
  }));
}

function toFileInfo({ fileInfo }: UploadData): UploadData {
  return { fileInfo };
}
