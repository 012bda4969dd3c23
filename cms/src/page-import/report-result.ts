import { toNewsroomTime } from '@toasoan/shared/dateline';
import type { ChosenSection } from './choose-section.ts';
import type { Part } from './import-desk.ts';
import type { ImportResult } from './import-parts.ts';
import { toFirstWords } from './report-reading.ts';

const TYPE_NAMES: Readonly<Record<Part['uid'], string>> = {
  'api::article.article': 'article (draft)',
  'api::author.author': 'author',
  'api::image.image': 'image',
  'api::notice.notice': 'notice',
  'api::poll.poll': 'poll',
  'api::tag.tag': 'tag',
};

const SECTION_REASONS: Readonly<Record<ChosenSection['because'], string>> = {
  asked: 'asked for by --section',
  page: 'named by the page',
  first: 'the page names none: the first section for now',
};

function toState({ documentId, isNew }: Part): string {
  if (isNew) return 'new';
  return documentId === null ? 'deleted before, not made again' : 'was there';
}

const row = (name: string, state: string, words: string) => `  ${name.padEnd(24)} ${state.padEnd(12)} ${words}`;

const toRow = (part: Part) => row(TYPE_NAMES[part.uid], toState(part), toFirstWords(part.name));

function toPictureRows({ pictures }: ImportResult): string[] {
  return pictures.map(({ picture, isReal }, index) =>
    row(
      index === 0 ? 'lead picture' : 'picture in the body',
      isReal ? 'uploaded' : 'placeholder',
      toFirstWords(picture.caption ?? picture.creditText ?? ''),
    ),
  );
}

function toNoticeWarning({ noticeUntil, areNoticesOver }: ImportResult): string {
  const end = toNewsroomTime(noticeUntil);
  if (!areNoticesOver) return `Notices: they are on the site at once and end at ${end}.`;
  return `Notices: the page is old, so they ended at ${end} and are not on the site; --notice-until would show them.`;
}

function toPollWarning(isOld: boolean): string {
  if (!isOld) return 'Poll: it is open from now on, beside this article only; set its end if it needs one.';
  return 'Poll: the page is old, so it is not open and no reader sees it; set its opening if it is to be asked again.';
}

/** What is to be looked at before publishing. */
function listWarnings(result: ImportResult): string[] {
  const { section, pictures, poll, notices } = result;
  return [
    section?.because === 'first' && `Section: “${section.name}” for now; change it if it is another.`,
    pictures.some(({ isReal }) => !isReal) &&
      'Pictures: a drawing stands for those without a file; replace its file under “Hình ảnh” (caption and credit are kept).',
    poll?.hasStandInOptions &&
      'Poll: the page prints no options, so there are stand-ins; change them before the article is published.',
    poll?.isNew && toPollWarning(result.isOld),
    notices.some(({ isNew }) => isNew) && toNoticeWarning(result),
  ].filter((warning) => typeof warning === 'string');
}

function toNextStep({ article }: ImportResult, adminUrl: string): string[] {
  const address = `${adminUrl}/content-manager/collection-types/api::article.article/${article.documentId ?? ''}`;
  const what = article.isNew
    ? 'The article is a draft. Open it, check it, and publish it:'
    : 'The article is there already:';
  return [what, `  ${address}`];
}

/** What an import made and found in the CMS, what to look at, and where to go next. */
export function reportResult(result: ImportResult, adminUrl: string): string[] {
  const { article, section, authors, tags, poll, notices } = result;
  const parts = [...authors, ...tags, ...(poll ? [poll] : []), ...notices];
  const warnings = listWarnings(result).map((warning) => `  - ${warning}`);
  return [
    article.isNew ? 'Written to the newsroom:' : 'This page was imported before; nothing was made:',
    toRow(article),
    ...(section ? [row('section', section.name, `(${SECTION_REASONS[section.because]})`)] : []),
    ...parts.map(toRow),
    ...toPictureRows(result),
    '',
    ...(warnings.length > 0 ? ['To check:', ...warnings, ''] : []),
    ...toNextStep(result, adminUrl),
  ];
}
