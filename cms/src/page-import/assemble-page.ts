import { NOTICE_KINDS } from '@toasoan/shared/notice';
import { LIMITS } from './limits.ts';
import type { Reading } from './reading.ts';
import type { BodyPart, Byline, SavedNotice, SavedPage, SavedPoll } from './saved-page.ts';

type ReadingOf<Kind extends Reading['is']> = Extract<Reading, { is: Kind }>;

function all<Kind extends Reading['is']>(readings: readonly Reading[], kind: Kind): ReadingOf<Kind>[] {
  return readings.filter((reading): reading is ReadingOf<Kind> => reading.is === kind);
}

function get<Kind extends Reading['is']>(readings: readonly Reading[], kind: Kind): ReadingOf<Kind> {
  const [reading] = all(readings, kind);
  if (!reading) throw new Error(`A page was read without its ${kind}.`);
  return reading;
}

function toBody(readings: readonly Reading[]): BodyPart[] {
  return readings.flatMap((reading): BodyPart[] => {
    if (reading.is === 'paragraph' || reading.is === 'heading') return [{ type: reading.is, text: reading.line.text }];
    if (reading.is !== 'picture') return [];
    return [{ type: 'picture', caption: reading.caption, creditText: reading.creditText }];
  });
}

function toByline(readings: readonly Reading[]): Byline | null {
  const bylines = all(readings, 'byline');
  if (bylines.length === 0) return null;
  const names = [...new Set(bylines.flatMap((byline) => byline.names))];
  const texts = [...new Set(bylines.map(({ line }) => line.text))];
  const text = texts.reduce((joined, next) => {
    const longer = `${joined} - ${next}`;
    return longer.length <= LIMITS.byline ? longer : joined;
  });
  return { text, names };
}

function toPoll(readings: readonly Reading[]): SavedPoll | null {
  const [question] = all(readings, 'pollQuestion');
  return question
    ? { question: question.line.text, options: all(readings, 'pollOption').map(({ label }) => label) }
    : null;
}

function toNotices(readings: readonly Reading[]): SavedNotice[] {
  const notices: SavedNotice[] = [];
  for (const reading of readings) {
    const last = notices.at(-1);
    if (reading.is === 'noticeTitle') {
      notices.push({ kind: reading.kind, title: reading.line.text, text: '', source: null });
    } else if (reading.is === 'noticeSource' && last) {
      last.source = reading.source;
    } else if (reading.is === 'noticeText') {
      if (last?.text === '') Object.assign(last, { kind: reading.kind, text: reading.line.text });
      else if (last && fits(last, reading)) last.text += `\n${reading.line.text}`;
      else notices.push({ kind: reading.kind, title: toTitle(reading), text: reading.line.text, source: null });
    }
  }
  return notices;
}

function fits(notice: SavedNotice, { kind, line }: ReadingOf<'noticeText'>): boolean {
  return notice.kind === kind && notice.text.length + 1 + line.text.length <= LIMITS.noticeText;
}

function toTitle({ kind }: ReadingOf<'noticeText'>): string {
  return kind === 'other' ? 'Thông tin cần biết' : NOTICE_KINDS[kind];
}

/** Puts the page together from what its lines were understood to be, in the order of the file. */
export function assemblePage(readings: readonly Reading[]): SavedPage {
  return {
    headline: get(readings, 'headline').line.text,
    datePublished: get(readings, 'dateline').date,
    sectionName: all(readings, 'section').at(-1)?.name ?? null,
    abstract: get(readings, 'abstract').line.text,
    body: toBody(readings),
    byline: toByline(readings),
    tags: [...new Set(all(readings, 'tags').flatMap(({ tags }) => tags))],
    poll: toPoll(readings),
    notices: toNotices(readings).filter(({ text }) => text !== ''),
  };
}
