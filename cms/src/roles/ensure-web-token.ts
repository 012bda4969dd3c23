import type { Core } from '@strapi/strapi';
import { environment } from '../settings/environment.ts';
import { adminServices } from './strapi-admin.ts';
import { WEB_TOKEN_SCOPES } from './web-token-scopes.ts';

const NAME = 'web';

/** The tokens that Strapi makes on an empty install; one of them may do everything. */
const STOCK_TOKENS = ['Read Only', 'Full Access'];

interface StoredToken {
  id: number;
  permissions: { id: number; action: string }[];
}

/** Makes the web's API token of the setting WEB_API_TOKEN, with exactly its scopes; a changed setting replaces the old. */
export async function ensureWebToken(strapi: Core.Strapi): Promise<void> {
  await deleteStockTokens(strapi);
  const { id, permissions } = await saveToken(strapi);
  const query = strapi.db.query('admin::api-token-permission');
  const surplus = permissions.filter(({ action }) => !WEB_TOKEN_SCOPES.includes(action));
  for (const permission of surplus) await query.delete({ where: { id: permission.id } });
  const missing = WEB_TOKEN_SCOPES.filter((scope) => !permissions.some(({ action }) => action === scope));
  for (const action of missing) await query.create({ data: { action, token: id } });
}

async function saveToken(strapi: Core.Strapi): Promise<StoredToken> {
  const { tokens, encryption } = adminServices(strapi);
  const query = strapi.db.query('admin::api-token');
  const data = {
    name: NAME,
    description: 'Trang báo đọc nội dung đã xuất bản và gửi bình luận, phiếu bầu của bạn đọc.',
    kind: 'content-api',
    type: 'custom',
    lifespan: null,
    expiresAt: null,
    accessKey: tokens.hash(environment.webApiToken),
    encryptedKey: encryption.encrypt(environment.webApiToken),
  };
  const found = await query.findOne({ where: { name: NAME }, select: ['id'] });
  const saved = found ? await query.update({ where: { id: found.id }, data }) : await query.create({ data });
  return query.findOne({ where: { id: saved.id }, populate: ['permissions'] });
}

async function deleteStockTokens(strapi: Core.Strapi): Promise<void> {
  const isEmptyInstall = !(await adminServices(strapi).users.exists());
  if (!isEmptyInstall) return;
  const query = strapi.db.query('admin::api-token');
  const stock = await query.findMany({ where: { name: { $in: STOCK_TOKENS } } });
  for (const { id } of stock) await query.delete({ where: { id } });
}
