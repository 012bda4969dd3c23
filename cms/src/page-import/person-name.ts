const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The syllable with its tone mark moved to the end, so that "Hòa" and "Hoà" read the same. */
function toSyllableKey(syllable: string): string {
  const tones = syllable.match(TONE_MARKS)?.join('') ?? '';
  return syllable.replace(TONE_MARKS, '') + tones;
}

/**
 * The form under which two printings of one person's name are the same: whatever the case, the spaces, the Unicode
 * form and the place of the tone mark. "Kim Phương" and "Kim Phượng" stay two persons.
 */
export function toNameKey(name: string): string {
  return name.normalize('NFD').toLowerCase().trim().split(/\s+/u).map(toSyllableKey).join(' ').normalize('NFC');
}
