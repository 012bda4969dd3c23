import { randomBytes } from 'node:crypto';
import { BROWSER_COOKIE } from './browser-id.ts';
import type { FormArrival } from './form-arrival.ts';
import { toAddress } from './limits/network.ts';
import { toVisitor, type Visitor } from './visitor.ts';

/** Who sends the request that is being answered. */
export function meetVisitor({ request, clientAddress, cookies, locals }: FormArrival): Visitor {
  const { readerSecret, siteUrl } = locals;
  return toVisitor(
    { browserCookie: cookies.get(BROWSER_COOKIE)?.value, address: toAddress(request.headers, clientAddress) },
    { readerSecret, siteUrl, randomBytes: () => randomBytes(16) },
  );
}
