import { logIn as logInAt, type AdminClient } from '@toasoan/testing/admin-client';
import type { TestCms } from './cms.ts';

export type { AdminClient };

export function logIn({ url }: TestCms, email: string, password: string): Promise<AdminClient> {
  return logInAt(url, email, password);
}

/** Makes a person with one role of the newsroom and logs in as them. */
export async function logInAs(cms: TestCms, roleCode: string): Promise<AdminClient> {
  const email = `${roleCode}@toasoan.test`;
  const password = 'Mat-khau-thu-2';
  const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  const users = cms.strapi.service('admin::user') as unknown as { create(user: object): Promise<unknown> };
  await users.create({ email, password, firstname: roleCode, isActive: true, roles: [role.id] });
  return logIn(cms, email, password);
}
