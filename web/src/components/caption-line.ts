/** A credit that says itself what it is: "Ảnh minh họa: K.K", "Nguồn: TTXVN", "Đồ họa: Minh An". */
const LABELLED_CREDIT = /^\p{L}[\p{L} ]{0,30}:/u;

/** What a sentence ends in; a caption that lacks it gets a full stop before the credit. */
const SENTENCE_END = /[.!?…:;]["'”’»)]*$/u;

/**
 * What is printed under a picture, in two parts of one line: "Các em nhận thưởng." and "Ảnh: K.K".
 * A credit with a label of its own keeps it, and one that the caption already ends in is not said twice.
 * Undefined when there is nothing to print.
 */
export function toCaptionLine(
  caption: string | null,
  creditText: string | null,
): { caption: string | null; credit: string | null } | undefined {
  const words = caption?.trim() || null;
  const credit = toCredit(creditText?.trim() || null, words);
  if (!words && !credit) return undefined;
  return { caption: words && credit && !SENTENCE_END.test(words) ? `${words}.` : words, credit };
}

function toCredit(credit: string | null, caption: string | null): string | null {
  if (!credit || isSaidIn(caption ?? '', credit)) return null;
  return LABELLED_CREDIT.test(credit) ? credit : `Ảnh: ${credit}`;
}

function isSaidIn(caption: string, credit: string): boolean {
  const [said = '', name = ''] = [caption, credit].map((text) => text.toLowerCase().replace(/[\s.]+$/u, ''));
  return said.endsWith(name) && /(?:^|[:.!?…])\s*$/u.test(said.slice(0, said.length - name.length));
}
