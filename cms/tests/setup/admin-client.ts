import type { TestCms } from './cms.ts';

/** Speaks to the admin's own endpoints as one logged-in person. */
export interface AdminClient {
  /** Sends JSON or a form; the answer's status and parsed body (null when empty). */
  send(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
}

export async function logIn(cms: TestCms, email: string, password: string): Promise<AdminClient> {
  const { body } = await request(cms.url, null, 'POST', '/admin/login', { email, password });
  const token = (body as { data?: { token?: string } }).data?.token;
  if (!token) throw new Error(`${email} cannot log in: ${JSON.stringify(body)}`);
  return { send: (method, path, sent) => request(cms.url, token, method, path, sent) };
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

async function request(url: string, token: string | null, method: string, path: string, body?: unknown) {
  const isJson = body !== undefined && !(body instanceof FormData);
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(isJson && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as FormData) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}
