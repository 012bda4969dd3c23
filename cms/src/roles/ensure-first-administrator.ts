import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { environment } from '../settings/environment.ts';
import { adminServices } from './strapi-admin.ts';

/** Where the first administrator's e-mail and password wait to be shown once, readable by the owner only. */
export const FIRST_ADMINISTRATOR_FILE = 'first-administrator.json';

/**
 * Makes the first administrator, before a stranger can register as one. The password is ADMIN_PASSWORD or a random one;
 * `{ email, password }` is written to DATA_DIR/first-administrator.json for the person who started the CMS to show and delete.
 */
export async function ensureFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const { users } = adminServices(strapi);
  if (await users.exists()) return;
  const { email, password: chosen } = environment.firstAdministrator;
  const password = chosen ?? makePassword();
  const file = path.join(environment.dataDir, FIRST_ADMINISTRATOR_FILE);
  await writeFile(file, JSON.stringify({ email, password }), { mode: 0o600 });
  await users.createFirstAdmin({ email, password, firstname: 'Quản trị', lastname: 'viên', preferedLanguage: 'vi' });
  strapi.log.info(`The first administrator is ${email}; the password is in ${file} until it is shown.`);
}

/** 120 random bits; the suffix satisfies Strapi's rule of one lower-case and one upper-case letter and a digit. */
function makePassword(): string {
  return `${randomBytes(15).toString('base64url')}-aA1`;
}
