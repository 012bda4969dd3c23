import { parseArgs } from 'node:util';
import { DAY_MS } from '@toasoan/shared/durations';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseDateline } from '@toasoan/shared/parse-dateline';
import { LIMITS } from './limits.ts';

/** What the person who imports a page adds to what the page says. */
export interface ImportOptions {
  /** Slug of the section for the article; null: the one the page names, else the newsroom's first. */
  section: string | null;
  /** Picture files, in the order of the page's captions. */
  images: string[];
  /** Options for a poll whose page prints none. */
  pollOptions: string[];
  /** When the page's notices end; null: at the end of tomorrow. */
  noticeUntil: Date | null;
}

export interface Command extends ImportOptions {
  file: string;
}

export const USAGE = `Cách dùng: npm run import:page -- TỆP [lựa chọn]

  TỆP                    trang báo đã lưu dạng văn bản thuần, mã UTF-8
  --section SLUG         đường dẫn của chuyên mục sẽ nhận bài
  --image TỆP_ẢNH        tệp ảnh cho chú thích thứ nhất; lặp lại cho các chú thích sau
  --option "LỰA CHỌN"    một lựa chọn của thăm dò khi trang không in; lặp lại, ít nhất hai lần
  --notice-until NGÀY    “Thông tin cần biết” hết hạn lúc nào: 05/03/2021 hoặc "17:00 05/03/2021"
  --help                 in hướng dẫn này`;

function parseNoticeUntil(text: string | undefined, now: Date): Date | null {
  if (text === undefined) return null;
  const until = findDate(text);
  if (until > now) return until;
  throw new OperatorError(`--notice-until ${text} đã qua rồi`);
}

/** A date alone means the end of that day. */
function findDate(text: string): Date {
  try {
    const date = parseDateline(text);
    return /\d[:hg]\d/iu.test(text) ? date : new Date(date.getTime() + DAY_MS);
  } catch (error) {
    throw new OperatorError(`--notice-until: ${(error as Error).message}`);
  }
}

function checkPollOptions(options: readonly string[]): string[] {
  const labels = options.map((option) => option.normalize('NFC').trim());
  if (labels.length === 1) throw new OperatorError('Thăm dò cần ít nhất hai lựa chọn: lặp lại --option');
  if (labels.length > LIMITS.options) throw new OperatorError(`Thăm dò nhận nhiều nhất ${LIMITS.options} lựa chọn`);
  const bad = labels.find((label, at) => label === '' || label.length > LIMITS.option || labels.indexOf(label) !== at);
  if (bad === undefined) return labels;
  throw new OperatorError(`--option "${bad.slice(0, 60)}": trống, trùng hoặc dài quá ${LIMITS.option} ký tự`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        section: { type: 'string' },
        image: { type: 'string', multiple: true },
        option: { type: 'string', multiple: true },
        'notice-until': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const name = /--?[\p{L}\d-]+/u.exec((error as Error).message)?.[0] ?? '';
    throw new OperatorError(`Lựa chọn ${name} không có, hoặc thiếu giá trị`);
  }
}

/**
 * The words after `npm run import:page --`; null when help is asked for.
 * @throws OperatorError
 */
export function parseCommand(args: readonly string[], now: Date): Command | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [file] = positionals;
  if (file === undefined || file === '') throw new OperatorError('Thiếu tên tệp');
  if (positionals.length > 1) throw new OperatorError(`Mỗi lần một tệp; thừa “${positionals[1]}”`);
  return {
    file,
    section: values.section ?? null,
    images: values.image ?? [],
    pollOptions: checkPollOptions(values.option ?? []),
    noticeUntil: parseNoticeUntil(values['notice-until'], now),
  };
}
