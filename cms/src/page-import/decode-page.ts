import { decodeEntities } from './decode-entities.ts';
import { LIMITS } from './limits.ts';
import { PageRefusal } from './page-refusal.ts';

/** How files begin that are no plain text, and what to call them. */
const OTHER_FILES: readonly [prefix: string, name: string][] = [
  ['PK\u0003\u0004', 'a Word, Excel or compressed file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word file (.doc)'],
  ['%PDF', 'a PDF'],
  ['{\\rtf', 'an RTF file'],
  ['\u00FF\u00FE', 'text in UTF-16'],
  ['\u00FE\u00FF', 'text in UTF-16'],
];

/** Letters that Vietnamese does not have but the bytes of TCVN3, VNI or UTF-8 show when read as Latin-1. */
const STRAY_LETTER = /[µ¶¹¨¼½¾®ª¬ÄÅÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþÿ]|á[º»]/gu;
const SAVE_AS_UTF8 = 'convert it to Unicode (with UniKey, for example) and save it as text in UTF-8';

/** The 1-based number of the line in which the character at an offset stands. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/u).length;
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes)
    throw new PageRefusal(null, `The file is larger than ${LIMITS.fileBytes / 1_000_000} MB`);
  const start = String.fromCharCode(...bytes.slice(0, 8));
  const name = OTHER_FILES.find(([prefix]) => start.startsWith(prefix))?.[1];
  if (name) throw new PageRefusal(1, `This is ${name}, not plain text in UTF-8: save it as .txt in UTF-8`);
}

function refuseOtherBytes(text: string, isUtf8: boolean): void {
  const binary = text.search(/[\u0000-\u0008\u000E-\u001A]/u); // eslint-disable-line no-control-regex -- binary files are told by them
  if (binary >= 0) throw new PageRefusal(lineAt(text, binary), 'This is a binary file, not plain text');
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return;
  const reason = isUtf8
    ? 'Letters were lost (�) when the file was saved: save the page again'
    : `This is not UTF-8 (perhaps TCVN3, VNI or Windows-1258): ${SAVE_AS_UTF8}`;
  throw new PageRefusal(lineAt(text, lost), reason);
}

/** Refuses a text whose letters were spoiled before it was saved as UTF-8, such as TCVN3 read as Latin-1. */
function refuseSpoiltLetters(text: string): void {
  const stray = [...text.matchAll(STRAY_LETTER)];
  const marked = text.match(/[^\u0000-\u007F\p{P}\s]/gu)?.length ?? 0; // eslint-disable-line no-control-regex -- the ASCII range
  if (stray.length < 5 || stray.length * 5 < marked) return;
  throw new PageRefusal(
    lineAt(text, stray[0]?.index ?? 0),
    `The letters are garbled by a wrong encoding (TCVN3, VNI, or UTF-8 read as another): ${SAVE_AS_UTF8}`,
  );
}

function refuseHtml(text: string): void {
  const html = text.search(/<!doctype html|<html[\s>]|<body[\s>]/iu);
  if (html >= 0)
    throw new PageRefusal(lineAt(text, html), 'This is HTML: open the page and save it as plain text (.txt)');
}

/**
 * The bytes of a saved page as NFC text without byte-order mark.
 * @throws PageRefusal when they are not UTF-8 Vietnamese plain text, or too many.
 */
export function decodePage(bytes: Uint8Array): string {
  refuseOtherFiles(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  refuseOtherBytes(text, Buffer.from(text).equals(Buffer.from(bytes)) || text.indexOf('\uFFFD') < 0);
  const composed = decodeEntities(text);
  refuseHtml(text);
  refuseSpoiltLetters(composed);
  return composed;
}
