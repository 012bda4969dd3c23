/** The words of a page as a reader gets them, whatever the markup's spaces and the way of writing entities. */
export function toPageText(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gu, ' ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot));/giu, toCharacter)
    .replace(/\s+([.,])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function toCharacter(_entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  return String.fromCodePoint(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal));
}
