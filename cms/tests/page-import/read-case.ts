import { PageRefusal } from '../../src/page-import/page-refusal.ts';
import { parseSavedPage } from '../../src/page-import/parse-saved-page.ts';
import type { Reading } from '../../src/page-import/reading.ts';

const FIRST_WORDS = 40;

/** When the golden pages are read. */
export const READ_AT = new Date('2026-03-01T03:00:00Z');

function describeReading(reading: Reading): string {
  const { from, to, text } = reading.line;
  const lines = from === to ? `${from}` : `${from}-${to}`;
  const meaning = reading.is === 'leftOut' ? `leftOut (${reading.why})` : reading.is;
  return `${lines} ${meaning}: ${text.slice(0, FIRST_WORDS)}`;
}

/** What becomes of a saved page, in the form in which the golden folders keep it. */
export function readCase(bytes: Uint8Array): unknown {
  try {
    const { page, readings } = parseSavedPage(bytes, READ_AT);
    return { page, lines: readings.map(describeReading) };
  } catch (error) {
    if (error instanceof PageRefusal) return { refused: { line: error.line, reason: error.message } };
    throw error;
  }
}
