/** The chosen options as a vote's row keeps them: their keys in order, with commas. */
export function toOptionKeysText(keys: readonly string[]): string {
  return keys.join(',');
}

export function parseOptionKeys(text: string): string[] {
  return text.split(',');
}
