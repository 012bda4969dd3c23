import { LIMITS } from './limits.ts';
import type { Line } from './page-lines.ts';
import type { Reading } from './reading.ts';

const NAMES: Readonly<Record<Exclude<Reading['is'], 'leftOut'>, string>> = {
  section: 'chuyên mục',
  headline: 'tít',
  dateline: 'ngày giờ',
  abstract: 'sapo',
  picture: 'chú thích ảnh',
  paragraph: 'đoạn',
  heading: 'tít phụ',
  byline: 'tên tác giả',
  tags: 'từ khóa',
  pollQuestion: 'câu hỏi thăm dò',
  pollOption: 'lựa chọn thăm dò',
  noticeTitle: 'tên thông tin',
  noticeText: 'thông tin cần biết',
  noticeSource: 'nguồn thông tin',
};

const FIRST_WORDS_LENGTH = 60;

/** The beginning of a text, cut at a word. */
export function toFirstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').slice(0, LIMITS.line);
  if (line.length <= FIRST_WORDS_LENGTH) return line;
  return `${line.slice(0, line.lastIndexOf(' ', FIRST_WORDS_LENGTH)) || line.slice(0, FIRST_WORDS_LENGTH)}…`;
}

/** The number of a line as an editor counts it. */
function toLineNumber({ from, to }: Line): string {
  return from === to ? `dòng ${from}` : `dòng ${from}–${to}`;
}

function toRow(reading: Reading): string {
  const name = reading.is === 'leftOut' ? reading.why : NAMES[reading.is];
  return `  ${toLineNumber(reading.line).padEnd(12)} ${name.padEnd(24)} ${toFirstWords(reading.line.text)}`;
}

function toSection(title: string, readings: readonly Reading[]): string[] {
  return readings.length === 0 ? [] : [title, ...readings.map(toRow), ''];
}

/** What was recognised in a page and what was left out and why, a line each, with line numbers and first words. */
export function reportReading(readings: readonly Reading[]): string[] {
  return [
    ...toSection(
      'Nhận ra:',
      readings.filter(({ is }) => is !== 'leftOut'),
    ),
    ...toSection(
      'Bỏ lại:',
      readings.filter(({ is }) => is === 'leftOut'),
    ),
  ];
}
