/**
 * Sent with every answer. Scripts, styles, pictures and forms come from the site itself, nothing is inline, and no
 * other site may frame a page. Caddy sends the same with the files that it serves (web/Caddyfile).
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // Not "no-referrer": browsers would send our own forms with “Origin: null”.
  'referrer-policy': 'strict-origin-when-cross-origin',
};
