import type { Core } from '@strapi/strapi';
import { lookAtDisks } from '../disk/disk-watch.ts';
import { toPicturesRefused } from '../disk/insufficient-storage.ts';
import { addAdminRoutes } from '../strapi/admin-routes.ts';
import { extendService } from '../strapi/extend-service.ts';

interface Incoming {
  size?: number;
}

interface UploadService {
  upload(input: { files: Incoming | Incoming[] }, ...rest: unknown[]): Promise<unknown>;
  replace(id: unknown, input: { file: Incoming }, ...rest: unknown[]): Promise<unknown>;
}

/**
 * Takes in and replaces no picture, wherever it comes from (the admin, an import), when the disks are nearly full; all staff are notified of
 * it by the admin (disk-notice.ts).
 */
export function refusePicturesWithoutRoom(strapi: Core.Strapi): void {
  const refuseWithoutRoom = (files: readonly Incoming[]) => {
    const state = lookAtDisks(
      strapi,
      files.reduce((sum, { size = 0 }) => sum + size, 0),
    );
    if (state.room !== 'all') throw toPicturesRefused(state);
  };
  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    async upload(input, ...rest) {
      refuseWithoutRoom([input.files].flat());
      return service.upload(input, ...rest);
    },
    async replace(id, input, ...rest) {
      refuseWithoutRoom([input.file]);
      return service.replace(id, input, ...rest);
    },
  }));
  addAdminRoutes(strapi, [], { 'GET /disk-room': async () => lookAtDisks(strapi) });
}
