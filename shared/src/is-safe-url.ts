const SAFE_PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/** Whether a link may stand on our pages: a web, mail or telephone address, or a path or anchor of our own. */
export function isSafeUrl(url: string): boolean {
  if (/^(?:#|\/(?![/\\]))/u.test(url)) return true;
  return URL.canParse(url) && SAFE_PROTOCOLS.includes(new URL(url).protocol);
}
