import { toNewsroomTime } from '@toasoan/shared/dateline';
import type { ChosenSection } from './choose-section.ts';
import type { Part } from './import-desk.ts';
import type { ImportResult } from './import-parts.ts';
import { toFirstWords } from './report-reading.ts';

const TYPE_NAMES: Readonly<Record<Part['uid'], string>> = {
  'api::article.article': 'bài (bản nháp)',
  'api::author.author': 'tác giả',
  'api::image.image': 'hình ảnh',
  'api::notice.notice': 'thông tin cần biết',
  'api::poll.poll': 'thăm dò',
  'api::tag.tag': 'chủ đề',
};

const SECTION_REASONS: Readonly<Record<ChosenSection['because'], string>> = {
  asked: 'theo --section',
  page: 'trang ghi',
  first: 'trang không ghi, tạm xếp vào chuyên mục đầu tiên',
};

function toState({ documentId, isNew }: Part): string {
  if (isNew) return 'mới tạo';
  return documentId === null ? 'đã bị xóa, không tạo lại' : 'đã có';
}

const row = (name: string, state: string, words: string) => `  ${name.padEnd(24)} ${state.padEnd(12)} ${words}`;

const toRow = (part: Part) => row(TYPE_NAMES[part.uid], toState(part), toFirstWords(part.name));

function toPictureRows({ pictures }: ImportResult): string[] {
  return pictures.map(({ picture, isReal }, index) =>
    row(
      index === 0 ? 'ảnh chính' : 'ảnh trong bài',
      isReal ? 'mới tải lên' : 'ảnh tạm',
      toFirstWords(picture.caption ?? picture.creditText ?? ''),
    ),
  );
}

/** What an editor should look at before publishing. */
function listWarnings({ section, pictures, poll, notices, noticeUntil }: ImportResult): string[] {
  return [
    section?.because === 'first' && `Chuyên mục: đang xếp tạm vào “${section.name}”, đổi lại nếu không đúng.`,
    pictures.some(({ isReal }) => !isReal) &&
      'Ảnh: chưa có tệp ảnh, đang dùng hình vẽ tạm; thay tệp trong mục Hình ảnh (chú thích và nguồn đã giữ).',
    poll?.hasStandInOptions && 'Thăm dò: trang không in lựa chọn nên đã đặt lựa chọn tạm; sửa lại trước khi đăng bài.',
    poll?.isNew && 'Thăm dò mở ngay từ bây giờ, chỉ đứng cạnh bài này; đặt ngày đóng nếu cần.',
    notices.some(({ isNew }) => isNew) &&
      `Thông tin cần biết hiện ngay trên báo và tự hết hạn lúc ${toNewsroomTime(noticeUntil)}.`,
  ].filter((warning) => typeof warning === 'string');
}

function toNextStep({ article }: ImportResult, adminUrl: string): string[] {
  const address = `${adminUrl}/content-manager/collection-types/api::article.article/${article.documentId ?? ''}`;
  const what = article.isNew ? 'Bài là bản nháp, chưa đăng. Mở, xem lại rồi bấm đăng:' : 'Mở bài đã có tại:';
  return [what, `  ${address}`];
}

/** What an import made and found in the CMS, what to look at, and where to go next. */
export function reportResult(result: ImportResult, adminUrl: string): string[] {
  const { article, section, authors, tags, poll, notices } = result;
  const parts = [...authors, ...tags, ...(poll ? [poll] : []), ...notices];
  const warnings = listWarnings(result).map((warning) => `  - ${warning}`);
  return [
    article.isNew ? 'Đã ghi vào tòa soạn:' : 'Trang này đã nhập trước đây, không tạo thêm gì:',
    toRow(article),
    ...(section ? [row('chuyên mục', section.name, `(${SECTION_REASONS[section.because]})`)] : []),
    ...parts.map(toRow),
    ...toPictureRows(result),
    '',
    ...(warnings.length > 0 ? ['Cần xem lại:', ...warnings, ''] : []),
    ...toNextStep(result, adminUrl),
  ];
}
