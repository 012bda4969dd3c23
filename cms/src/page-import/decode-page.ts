import { LIMITS } from './limits.ts';
import { PageRefusal } from './page-refusal.ts';

/** How files begin that are no plain text, and what to tell the editor about them. */
const OTHER_FILES: readonly [prefix: string, name: string][] = [
  ['PK\u0003\u0004', 'tệp Word, Excel hoặc tệp nén'],
  ['\u00D0\u00CF\u0011\u00E0', 'tệp Word cũ (.doc)'],
  ['%PDF', 'tệp PDF'],
  ['{\\rtf', 'tệp RTF'],
  ['\u00FF\u00FE', 'văn bản UTF-16'],
  ['\u00FE\u00FF', 'văn bản UTF-16'],
];

/** Letters that Vietnamese does not have but the bytes of TCVN3, VNI or UTF-8 show when read as Latin-1. */
const STRAY_LETTER = /[µ¶¹¨¼½¾®ª¬ÄÅÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþÿ]|á[º»]/gu;
const SAVE_AS_UTF8 = 'chuyển mã sang Unicode (ví dụ bằng UniKey) rồi lưu lại dạng văn bản UTF-8';

/** The 1-based number of the line in which the character at an offset stands. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/u).length;
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes) throw new PageRefusal(null, `Tệp lớn quá ${LIMITS.fileBytes / 1_000_000} MB`);
  const start = String.fromCharCode(...bytes.slice(0, 8));
  const name = OTHER_FILES.find(([prefix]) => start.startsWith(prefix))?.[1];
  if (name) throw new PageRefusal(1, `Đây là ${name}, không phải văn bản thuần UTF-8: lưu lại dạng .txt, mã UTF-8`);
}

function refuseOtherBytes(text: string, isUtf8: boolean): void {
  const binary = text.search(/[\u0000-\u0008\u000E-\u001A]/u); // eslint-disable-line no-control-regex -- binary files are told by them
  if (binary >= 0) throw new PageRefusal(lineAt(text, binary), 'Tệp nhị phân, không phải văn bản thuần');
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return;
  const reason = isUtf8
    ? 'Có ký tự đã bị mất (�) khi lưu tệp: lưu lại trang từ đầu'
    : `Không phải mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258): ${SAVE_AS_UTF8}`;
  throw new PageRefusal(lineAt(text, lost), reason);
}

/** Refuses a text whose letters were spoiled before it was saved as UTF-8, such as TCVN3 read as Latin-1. */
function refuseSpoiltLetters(text: string): void {
  const stray = [...text.matchAll(STRAY_LETTER)];
  const marked = text.match(/[^\u0000-\u007F\p{P}\s]/gu)?.length ?? 0; // eslint-disable-line no-control-regex -- the ASCII range
  if (stray.length < 5 || stray.length * 5 < marked) return;
  throw new PageRefusal(
    lineAt(text, stray[0]?.index ?? 0),
    `Chữ bị hỏng vì sai bảng mã (TCVN3, VNI hoặc UTF-8 đọc nhầm): ${SAVE_AS_UTF8}`,
  );
}

function refuseHtml(text: string): void {
  const html = text.search(/<!doctype html|<html[\s>]|<body[\s>]/iu);
  if (html >= 0)
    throw new PageRefusal(lineAt(text, html), 'Đây là tệp HTML: mở trang rồi lưu dạng văn bản thuần (.txt)');
}

/**
 * The bytes of a saved page as NFC text without byte-order mark.
 * @throws PageRefusal when they are not UTF-8 Vietnamese plain text, or too many.
 */
export function decodePage(bytes: Uint8Array): string {
  refuseOtherFiles(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  refuseOtherBytes(text, Buffer.from(text).equals(Buffer.from(bytes)) || text.indexOf('\uFFFD') < 0);
  const composed = text.normalize('NFC');
  refuseHtml(composed);
  refuseSpoiltLetters(composed);
  return composed;
}
