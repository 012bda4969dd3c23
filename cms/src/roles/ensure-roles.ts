import type { Core } from '@strapi/strapi';
import type { NewsroomRole } from './newsroom-role.ts';
import { NEWSROOM_ROLES } from './newsroom-roles.ts';
import { permissionChanges } from './permission-changes.ts';
import { adminServices, type StrapiPermission, type StrapiRole } from './strapi-admin.ts';
import { toStrapiPermission } from './to-strapi-permission.ts';

/** Strapi's own roles, which no newsroom asked for. */
const STOCK_ROLES = ['strapi-editor', 'strapi-author'];

/** Makes the newsroom's roles, or brings them up to their declarations; what a technician changed stays. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  for (const code of STOCK_ROLES) await deleteIfUnused(strapi, code);
  await nameSuperAdmin(strapi);
  for (const role of NEWSROOM_ROLES) await ensureRole(strapi, role);
}

async function ensureRole(strapi: Core.Strapi, { code, name, description, permissions }: NewsroomRole): Promise<void> {
  const { roles } = adminServices(strapi);
  const found = await roles.findOne({ code });
  const applied = found ? await readApplied(strapi, code) : [];
  const role = found ?? (await roles.create({ code, name, description }));
  const declared = permissions.map((permission) => toStrapiPermission(strapi, permission));
  await applyPermissions(strapi, role, declared, applied);
}

async function applyPermissions(
  strapi: Core.Strapi,
  role: StrapiRole,
  declared: StrapiPermission[],
  applied: StrapiPermission[],
): Promise<void> {
  const { roles, permissions } = adminServices(strapi);
  const held = await permissions.findMany({ where: { role: { id: role.id } } });
  const { added, removed } = permissionChanges(declared, applied, held);
  await permissions.deleteByIds(removed.flatMap(({ id }) => id ?? []));
  await roles.addPermissions(role.id, added);
  await store(strapi).set({ key: toStoreKey(role.code), value: declared });
}

async function deleteIfUnused(strapi: Core.Strapi, code: string): Promise<void> {
  const { roles } = adminServices(strapi);
  const role = await roles.findOne({ code });
  if (role && (await roles.getUsersCount(role.id)) === 0) await roles.deleteByIds([role.id]);
}

async function nameSuperAdmin(strapi: Core.Strapi): Promise<void> {
  const { roles } = adminServices(strapi);
  const role = await roles.findOne({ code: 'strapi-super-admin', name: 'Super Admin' });
  if (!role) return;
  await roles.update({ id: role.id }, { name: 'Quản trị hệ thống', description: 'Mọi quyền và mọi thiết lập.' });
}

function store(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'toasoan' });
}

function toStoreKey(code: string): string {
  return `role:${code}`;
}

async function readApplied(strapi: Core.Strapi, code: string): Promise<StrapiPermission[]> {
  return ((await store(strapi).get({ key: toStoreKey(code) })) as StrapiPermission[] | null) ?? [];
}
