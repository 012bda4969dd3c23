import type { StrapiPermission } from './strapi-admin.ts';

/** What to add to a role and what to take from it. */
export interface PermissionChanges {
  added: StrapiPermission[];
  removed: StrapiPermission[];
}

/**
 * What brings a role up to its declaration without undoing what the newsroom's technician changed since:
 * only what the declaration itself gained or lost since it was last applied.
 * @param declared what the role is declared to hold now
 * @param applied what was declared when it was last applied; empty for a new role
 * @param held what the role holds in the database
 */
export function permissionChanges(
  declared: readonly StrapiPermission[],
  applied: readonly StrapiPermission[],
  held: readonly StrapiPermission[],
): PermissionChanges {
  const [isDeclared, wasApplied, isHeld] = [declared, applied, held].map(toMembership) as [Has, Has, Has];
  return {
    added: declared.filter((permission) => !wasApplied(permission) && !isHeld(permission)),
    removed: held.filter((permission) => wasApplied(permission) && !isDeclared(permission)),
  };
}

type Has = (permission: StrapiPermission) => boolean;

function toMembership(permissions: readonly StrapiPermission[]): Has {
  const keys = new Set(permissions.map(toKey));
  return (permission) => keys.has(toKey(permission));
}

function toKey({ action, subject, properties, conditions }: StrapiPermission): string {
  return JSON.stringify([action, subject, [...(properties.fields ?? [])].sort(), [...conditions].sort()]);
}
