/** What ends a line besides `\n`: https://unicode.org/reports/tr14/#BK */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Characters that are never part of a person's words: controls, bidirectional overrides, zero-width marks, byte-order marks. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- naming the control characters is the purpose here
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * One line of text as a person meant it: NFC, without invisible characters, spaces folded to one, trimmed.
 * Unicode Normalization Form C: https://unicode.org/reports/tr15/
 */
export function toPlainLine(text: string): string {
  return toPlainText(text).replace(/\s+/gu, ' ');
}

/**
 * Text of several lines as a person meant it: well-formed and NFC, line ends as `\n`, without invisible characters,
 * at most one empty line between paragraphs, trimmed.
 */
export function toPlainText(text: string): string {
  return toPlainRun(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** A run of text inside a paragraph: as `toPlainText`, but every space stays, for it parts the run from its neighbours. */
export function toPlainRun(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(LINE_ENDS, '\n')
      .replace(/[\t\u00A0]/gu, ' ')
      .replace(INVISIBLE, '')
      // Composed last: an invisible character may have stood between a letter and its mark.
      .normalize('NFC')
  );
}
