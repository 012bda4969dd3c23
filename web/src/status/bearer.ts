import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an Authorization header bears the token (RFC 6750, 2.1); takes equally long whatever is given. */
export function isBearer(authorization: string | undefined, token: string): boolean {
  const given = /^bearer (?<token>.+)$/iu.exec(authorization ?? '')?.groups?.['token'] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

/** Of equal length, as the comparison needs it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
