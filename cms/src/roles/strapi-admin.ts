import type { Core } from '@strapi/strapi';

/** A permission of the admin as Strapi keeps it. */
export interface StrapiPermission {
  id?: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

export interface StrapiRole {
  id: number;
  code: string;
  name: string;
}

interface RoleService {
  findOne(where: object): Promise<StrapiRole | null>;
  create(role: { code: string; name: string; description: string }): Promise<StrapiRole>;
  update(where: { id: number }, role: { name: string; description: string }): Promise<StrapiRole>;
  getUsersCount(id: number): Promise<number>;
  deleteByIds(ids: number[]): Promise<unknown>;
  addPermissions(roleId: number, permissions: StrapiPermission[]): Promise<unknown>;
}

/** A right that a role can be given. */
export interface StrapiAction {
  section: 'contentTypes';
  pluginName: string;
  uid: string;
  displayName: string;
  subjects: string[];
  options: { applyToProperties: string[] };
}

interface PermissionService {
  actionProvider: { register(action: StrapiAction): Promise<unknown> };
  findMany(query: object): Promise<StrapiPermission[]>;
  deleteByIds(ids: number[]): Promise<void>;
}

interface UserService {
  exists(): Promise<boolean>;
  createFirstAdmin(user: Record<string, string>): Promise<{ id: number }>;
}

interface ApiTokenService {
  hash(accessKey: string): string;
}

interface EncryptionService {
  encrypt(text: string): string;
}

interface ContentTypeService {
  getNestedFields(model: unknown, options: { components: unknown }): string[];
}

/** The services of the admin that we call; Strapi gives them no types. Contracts: @strapi/admin 5.54, server/src/services. */
export function adminServices(strapi: Core.Strapi) {
  return {
    roles: strapi.service('admin::role') as unknown as RoleService,
    permissions: strapi.service('admin::permission') as unknown as PermissionService,
    users: strapi.service('admin::user') as unknown as UserService,
    tokens: strapi.service('admin::api-token-content-api') as unknown as ApiTokenService,
    encryption: strapi.service('admin::encryption') as unknown as EncryptionService,
    contentTypes: strapi.service('admin::content-type') as unknown as ContentTypeService,
  };
}
