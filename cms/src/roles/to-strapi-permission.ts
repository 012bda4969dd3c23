import type { Core } from '@strapi/strapi';
import type { RolePermission } from './newsroom-role.ts';
import { adminServices, type StrapiPermission } from './strapi-admin.ts';

/** Actions that Strapi grants field by field. */
const BY_FIELD = /\.explorer\.(?:create|read|update)$/u;

/** A declared permission as Strapi keeps it: every field named, those inside components one by one. */
export function toStrapiPermission(strapi: Core.Strapi, permission: RolePermission): StrapiPermission {
  const subject = permission.type ? (`api::${permission.type}.${permission.type}` as const) : null;
  return {
    action: permission.action,
    subject,
    properties: subject && BY_FIELD.test(permission.action) ? { fields: findFields(strapi, subject, permission) } : {},
    conditions: permission.isOwnOnly ? ['admin::is-creator'] : [],
  };
}

function findFields(strapi: Core.Strapi, subject: string, { fields }: RolePermission): string[] {
  const { components } = strapi;
  const all = adminServices(strapi).contentTypes.getNestedFields(strapi.contentTypes[subject as never], { components });
  if (!fields) return all;
  const isNamed = (path: string, names: readonly string[]) => names.includes(path.split('.')[0] ?? '');
  return all.filter((path) => ('only' in fields ? isNamed(path, fields.only) : !isNamed(path, fields.except)));
}
