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
  return BUTTON.test(toLabel(text)) ? 'nút của thăm dò' : findChromeBelow(text);
}

function readOptions(lines: readonly Line[]): Reading[] {
  const labels = new Set<string>();
  const readings = lines.map((line): Reading => {
    const label = toOption(line.text);
    if (label === '' || label.length > LIMITS.option) return leaveOut(line, 'không phải một lựa chọn của thăm dò');
    if (labels.has(label.toLowerCase())) return leaveOut(line, 'lựa chọn in lần nữa');
    if (labels.size === LIMITS.options) return leaveOut(line, `quá ${LIMITS.options} lựa chọn`);
    labels.add(label.toLowerCase());
    return { line, is: 'pollOption', label };
  });
  if (labels.size !== 1) return readings;
  return readings.map((reading) =>
    reading.is === 'pollOption' ? leaveOut(reading.line, 'chỉ có một lựa chọn, chưa thành thăm dò') : reading,
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
    return [...outside, ...words.map((line) => leaveOut(line, 'không thấy câu hỏi thăm dò (kết thúc bằng “?”)'))];
  const nextAt = words.findIndex((line, index) => index > at && isQuestion(line));
  const end = nextAt < 0 ? words.length : nextAt;
  return [
    ...outside,
    ...words.slice(0, at).map((line) => leaveOut(line, 'lời dẫn của thăm dò')),
    { line: words[at] as Line, is: 'pollQuestion' },
    ...readOptions(words.slice(at + 1, end)),
    ...words.slice(end).map((line) => leaveOut(line, 'mỗi bài nhận một thăm dò')),
  ];
}
