import type { Core } from '@strapi/strapi';
import type { Ability } from '../strapi/requester.ts';

/** What Strapi asks for when one file is changed or deleted, and forgets when it is many, or a folder. */
const CHANGE = 'plugin::upload.assets.update';
const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';

/** What Koa hands over of a request. */
export interface Question {
  params: { id?: string };
  request: { body?: { fileIds?: unknown; folderIds?: unknown; parent?: unknown } };
  state: { userAbility?: Ability };
}

interface Folder {
  id: number;
  path: string;
  parent: { id: number } | null;
}

interface PermissionsManager {
  toSubject(entity: unknown): unknown;
}

/** Whether somebody may change all that an order to the media library names, and what lies below it. */
export type MayChange = (strapi: Core.Strapi, question: Question) => Promise<boolean>;

/** For orders that name files and folders, to delete or to move them. */
export const mayChangeMany: MayChange = async (strapi, { request, state }) => {
  const files = { id: { $in: toIds(request.body?.fileIds) } };
  return areOwn(strapi, state, files, await findFolders(strapi, { id: { $in: toIds(request.body?.folderIds) } }));
};

/** For the change of one folder. What lies in it is touched only when it moves. */
export const mayChangeFolder: MayChange = async (strapi, { params, request, state }) => {
  const [folder] = await findFolders(strapi, { id: params.id });
  if (!folder) return true;
  const parent = request.body?.parent;
  const isMoved = parent !== undefined && String(parent ?? '') !== String(folder.parent?.id ?? '');
  if (isMoved) return areOwn(strapi, state, { id: { $in: [] } }, [folder]);
  return areAllowed(strapi, state, FOLDER, { id: folder.id });
};

function toIds(ids: unknown): (number | string)[] {
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number' || typeof id === 'string') : [];
}

function findFolders({ db }: Core.Strapi, where: object): Promise<Folder[]> {
  return db.query(FOLDER).findMany({ where, populate: { parent: { select: ['id'] } } }) as Promise<Folder[]>;
}

/** The files, the folders, and everything in them. */
async function areOwn(
  strapi: Core.Strapi,
  state: Question['state'],
  files: object,
  folders: readonly Folder[],
): Promise<boolean> {
  const below = (column: string) =>
    folders.flatMap(({ path }) => [{ [column]: path }, { [column]: { $startsWith: `${path}/` } }]);
  return (
    (await areAllowed(strapi, state, FILE, { $or: [files, ...below('folderPath')] })) &&
    (folders.length === 0 || (await areAllowed(strapi, state, FOLDER, { $or: below('path') })))
  );
}

async function areAllowed(
  strapi: Core.Strapi,
  { userAbility }: Question['state'],
  model: typeof FILE | typeof FOLDER,
  where: object,
): Promise<boolean> {
  if (!userAbility) return false;
  const found: object[] = await strapi.db
    .query(model)
    .findMany({ where, populate: { createdBy: { populate: ['roles'] } } });
  const permissions = strapi.service('admin::permission') as unknown as {
    createPermissionsManager(options: object): PermissionsManager;
  };
  const manager = permissions.createPermissionsManager({ ability: userAbility, action: CHANGE, model });
  return found.every((entity) => userAbility.can(CHANGE, manager.toSubject(entity)));
}
