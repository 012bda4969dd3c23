/** The addresses of scripts, styles and pictures that a page names. */
export function listFiles(html: string): string[] {
  const values = [...html.matchAll(/(?:href|src|srcset)="([^"]*)"/gu)].map(([, value = '']) => value);
  const addresses = values.flatMap((value) => value.split(/,\s+/u)).map((part) => part.split(' ')[0] ?? '');
  return addresses.filter((address) => /^\/(?:media|_astro)\//u.test(address));
}
