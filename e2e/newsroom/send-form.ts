import { randomBytes } from 'node:crypto';
import { FORM_TOKEN_ADDRESS } from '@toasoan/shared/address';

/** Sends a form as a script on a page of ours does, from a browser that is new to the site, as is its network if none is said. */
export async function sendForm(
  siteUrl: string,
  action: string,
  fields: Record<string, string>,
  address = `11.${randomBytes(2).join('.')}.7`,
): Promise<Response> {
  const from = { 'x-forwarded-for': address };
  const given = await fetch(`${siteUrl}${FORM_TOKEN_ADDRESS}?cho=${action}`, { headers: from });
  const { token } = (await given.json()) as { token: string };
  const cookie = given.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  return fetch(`${siteUrl}${action}`, {
    method: 'POST',
    headers: { ...from, origin: siteUrl, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields, token }),
    redirect: 'manual',
  });
}
