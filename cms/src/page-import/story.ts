import { isDatelineShaped } from '@toasoan/shared/parse-dateline';
import { findBylineNames } from './byline.ts';
import { LIMITS } from './limits.ts';
import { joinLines, type Line } from './page-lines.ts';
import { PageRefusal } from './page-refusal.ts';
import { findCaption } from './picture-caption.ts';
import { leaveOut, type Reading } from './reading.ts';
import { endsSentence, isParagraph } from './sentence.ts';
import { findChrome, findChromeBelow } from './site-chrome.ts';
import { findTags } from './tags-line.ts';

const HEADING_MAX_LENGTH = 120;
const CAPTION_ALONE_MAX_LENGTH = 200;

/** Whether a line may be the words under a picture whose credit stands on the next line. */
function isCaptionAlone({ text }: Line): boolean {
  const isShort = text.length <= CAPTION_ALONE_MAX_LENGTH && text.split(/[.!?…]\s/u).length === 1;
  return isShort && !findCaption(text) && !findBylineNames(text) && !findChrome(text);
}

/** A credit on a line of its own belongs to the caption on the line before it. */
function joinCredits(lines: readonly Line[]): Line[] {
  const hasBlankLines = lines.some((line, index) => line.from > (lines[index - 1]?.to ?? line.from) + 1);
  return joinLines(lines, (line, index) => {
    const before = lines[index - 1];
    if (!before || index < 2 || findCaption(line.text)?.caption !== null || !isCaptionAlone(before)) return false;
    return !endsSentence(before.text) || (hasBlankLines && before.to + 1 === line.from);
  });
}

/** Lines whose own words say what they are, wherever they stand in the story. */
function readEvident(line: Line): Reading | undefined {
  const chrome = findChrome(line.text);
  if (chrome) return leaveOut(line, chrome);
  if (isDatelineShaped(line.text)) return leaveOut(line, 'ngày giờ in lần nữa');
  const tags = findTags(line.text);
  if (tags) return tags.length > 0 ? { line, is: 'tags', tags } : leaveOut(line, 'không có từ khóa nào');
  const caption = findCaption(line.text);
  return caption && { line, is: 'picture', ...caption };
}

/** The last line that names writers, with only short lines below it; -1 when there is none. */
function findBylineAt(lines: readonly Line[]): number {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const { text } = lines[at] as Line;
    if (findBylineNames(text)) return at;
    if (isParagraph(text) && !findChromeBelow(text)) return -1;
  }
  return -1;
}

/** Whether the story names its writers before its first paragraph. */
function isBylineOnTop([first, second]: readonly Line[]): boolean {
  return first !== undefined && second !== undefined && isParagraph(second.text) && !!findBylineNames(first.text);
}

function isHeading({ text }: Line, next: Line | undefined): boolean {
  if (!next || text.length > HEADING_MAX_LENGTH || !/^[\p{Lu}\p{N}“"]/u.test(text)) return false;
  if (endsSentence(text) && !text.endsWith('?')) return false;
  return isParagraph(next.text) && next.text.length > text.length;
}

function readParagraphs(lines: readonly Line[]): Reading[] {
  return lines.map((line, index) => {
    if (index === 0) return { line, is: 'abstract' };
    return { line, is: isHeading(line, lines[index + 1]) ? 'heading' : 'paragraph' };
  });
}

/** Reads the lines that are not evident: standfirst, paragraphs, subheads and the byline on top or at the end. */
function readText(lines: readonly Line[]): Reading[] {
  const onTop = isBylineOnTop(lines) ? 1 : 0;
  const bylineAt = findBylineAt(lines.slice(onTop));
  const end = bylineAt < 0 ? lines.length : bylineAt + onTop;
  let start = end;
  while (start > onTop + 1 && findBylineNames(lines[start - 1]?.text ?? '')) start -= 1;
  const toByline = (line: Line): Reading => ({ line, is: 'byline', names: findBylineNames(line.text) ?? [] });
  return [
    ...lines.slice(0, onTop).map(toByline),
    ...readParagraphs(lines.slice(onTop, start)),
    ...lines.slice(start, bylineAt < 0 ? end : end + 1).map(toByline),
    ...(bylineAt < 0 ? [] : lines.slice(end + 1)).map((line) =>
      leaveOut(line, findChromeBelow(line.text) ?? 'dòng nằm dưới tên tác giả'),
    ),
  ];
}

function check(readings: readonly Reading[], after: Line): void {
  const abstract = readings.find(({ is }) => is === 'abstract')?.line;
  if (!abstract) throw new PageRefusal(after.to, 'Sau dòng ngày giờ không có đoạn nào: thiếu sapo và thân bài');
  if (!readings.some(({ is }) => is === 'paragraph')) {
    throw new PageRefusal(abstract.to, 'Chỉ có một đoạn sau dòng ngày giờ: có sapo nhưng thiếu thân bài');
  }
  if (abstract.text.length > LIMITS.abstract) {
    throw new PageRefusal(abstract.from, `Sapo dài ${abstract.text.length} ký tự, quá ${LIMITS.abstract} ký tự`);
  }
}

/**
 * Reads the story below the head.
 * @param after the last line of the head, named when there is no story
 * @throws PageRefusal without a standfirst and at least one paragraph
 */
export function readStory(lines: readonly Line[], after: Line): Reading[] {
  const joined = joinCredits(lines);
  const evident = joined.flatMap((line) => readEvident(line) ?? []);
  const told = new Set(evident.map(({ line }) => line));
  const readings = [...evident, ...readText(joined.filter((line) => !told.has(line)))];
  check(readings, after);
  return readings;
}
