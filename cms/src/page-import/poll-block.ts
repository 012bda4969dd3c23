import { LIMITS } from './limits.ts';
import type { Line } from './page-lines.ts';
import { leaveOut, type Reading } from './reading.ts';
import { findChromeBelow, toLabel } from './site-chrome.ts';

const BUTTON =
  /^(?:binh chon|bieu quyet|gui|gui y kien|bau chon|xem ket qua|ket qua|xem ket qua binh chon|tong so phieu.*|\d[\d.]* phieu)$/u;
const BULLET = /^\s*(?:[-–•*○●□☐◯▪·]+|\(\s*\)|\[\s*\]|[a-hA-H1-9][.)])\s*/u;
const SHARE = /\s*[-–:(]*\s*\d{1,3}(?:[.,]\d+)?\s*%.*$|\s*\(\s*\d[\d.]*\s*(?:phiếu|lượt)[^)]*\)$/u;

/** The words of an option, without its bullet and the votes that the page printed beside it. */
function toOption(text: string): string {
  return text.replace(BULLET, '').replace(SHARE, '').trim();
}

function findOutside({ text }: Line): string | undefined {
  return BUTTON.test(toLabel(text)) ? 'button of the poll' : findChromeBelow(text);
}

function readOptions(lines: readonly Line[]): Reading[] {
  const labels = new Set<string>();
  const readings = lines.map((line): Reading => {
    const label = toOption(line.text);
    if (label === '' || label.length > LIMITS.option) return leaveOut(line, 'not an option of the poll');
    if (labels.has(label.toLowerCase())) return leaveOut(line, 'option printed again');
    if (labels.size === LIMITS.options) return leaveOut(line, `more than ${LIMITS.options} options`);
    labels.add(label.toLowerCase());
    return { line, is: 'pollOption', label };
  });
  if (labels.size !== 1) return readings;
  return readings.map((reading) =>
    reading.is === 'pollOption' ? leaveOut(reading.line, 'the only option, which makes no poll') : reading,
  );
}

/** Reads the poll block: the first question, and as its options the lines up to the next question. */
export function readPoll(lines: readonly Line[]): Reading[] {
  const outside = lines.flatMap((line) => {
    const why = findOutside(line);
    return why ? [leaveOut(line, why)] : [];
  });
  const words = lines.filter((line) => !findOutside(line));
  const isQuestion = ({ text }: Line) => text.endsWith('?') && text.length <= LIMITS.question;
  const at = words.findIndex(isQuestion);
  if (at < 0)
    return [...outside, ...words.map((line) => leaveOut(line, 'no question of the poll found (it ends with “?”)'))];
  const nextAt = words.findIndex((line, index) => index > at && isQuestion(line));
  const end = nextAt < 0 ? words.length : nextAt;
  return [
    ...outside,
    ...words.slice(0, at).map((line) => leaveOut(line, 'introduction of the poll')),
    { line: words[at] as Line, is: 'pollQuestion' },
    ...readOptions(words.slice(at + 1, end)),
    ...words.slice(end).map((line) => leaveOut(line, 'a second poll: an article has one')),
  ];
}
