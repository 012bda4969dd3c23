/**
 * The form of a Vietnamese text under which readers search: lower case, without tone and vowel marks,
 * đ and its look-alikes (Ð U+00D0, ð U+00F0, Ɖ U+0189, ɖ U+0256) as d. Tone placement (hòa, hoà) vanishes with the marks.
 */
export function foldVietnamese(text: string): string {
  return text
    .replace(/[đĐÐðƉɖ]/gu, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}
