import type { NoticeKind } from '@toasoan/shared/notice';
import { LIMITS } from './limits.ts';
import { findNoticeKind } from './notice-kind.ts';
import type { Line } from './page-lines.ts';
import { leaveOut, type Reading } from './reading.ts';
import { isParagraph } from './sentence.ts';
import { findChromeBelow, FOOTER } from './site-chrome.ts';

const SOURCE = /^\(?(?:nguồn|theo)(?:\s*:\s*|\s+)(?<source>\p{Lu}[^.]*)\.?\)?$/iu;

function findSource({ text }: Line): string | undefined {
  const source = SOURCE.exec(text)?.groups?.['source']?.trim();
  return source !== undefined && source.length <= LIMITS.noticeSource ? source : undefined;
}

/** A short label over a notice: "Thời tiết", "Lịch cúp điện ngày 02/3". */
function isTitle({ text }: Line, next: Line | undefined): boolean {
  return next !== undefined && text.length <= LIMITS.noticeTitle && !isParagraph(text) && isParagraph(next.text);
}

/**
 * Reads the block "Thông tin cần biết": a title, or a paragraph of another kind, begins a notice.
 * Everything below the first line of the page's foot is left out.
 */
export function readNotices(lines: readonly Line[]): Reading[] {
  const footAt = lines.findIndex(({ text }) => findChromeBelow(text) === FOOTER);
  const end = footAt < 0 ? lines.length : footAt;
  let kind: NoticeKind = 'other';
  const readings = lines.slice(0, end).map((line, index): Reading => {
    const why = findChromeBelow(line.text);
    if (why) return leaveOut(line, why);
    const source = findSource(line);
    if (source !== undefined) return { line, is: 'noticeSource', source };
    const told = findNoticeKind(line.text);
    if (isTitle(line, lines[index + 1])) {
      kind = told ?? findNoticeKind(lines[index + 1]?.text ?? '') ?? 'other';
      return { line, is: 'noticeTitle', kind };
    }
    if (line.text.length > LIMITS.noticeText)
      return leaveOut(line, `notice longer than ${LIMITS.noticeText} characters`);
    kind = told ?? kind;
    return { line, is: 'noticeText', kind };
  });
  return [...readings, ...lines.slice(end).map((line) => leaveOut(line, FOOTER))];
}
