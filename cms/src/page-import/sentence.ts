/** A line at least this long is a paragraph even without a full stop at its end. */
const PARAGRAPH_LENGTH = 160;

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;][\s"”’»)\]]*$/u.test(text);
}

/** Whether a line reads as a paragraph rather than as a headline, a name or a label. */
export function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH_LENGTH || (endsSentence(text) && text.includes(' '));
}
