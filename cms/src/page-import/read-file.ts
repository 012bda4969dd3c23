import { readFileSync, statSync } from 'node:fs';

/** A file that cannot be read, with the reason in the editor's words. */
export class UnreadableFile extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này',
  ENOTDIR: 'không có tệp này',
  EISDIR: 'đây là thư mục, không phải tệp',
  EACCES: 'không có quyền đọc tệp này',
  EPERM: 'không có quyền đọc tệp này',
  ENAMETOOLONG: 'tên tệp quá dài',
};

const SHOWN_NAME_LENGTH = 120;

function toReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? `không đọc được (${code || String(error)})`;
}

function readSmallFile(file: string, maxBytes: number): Uint8Array {
  const facts = statSync(file);
  if (facts.isDirectory()) throw new UnreadableFile(REASONS['EISDIR']);
  if (!facts.isFile()) throw new UnreadableFile('không phải tệp thường');
  if (facts.size > maxBytes) throw new UnreadableFile(`lớn quá ${Math.floor(maxBytes / 1_000_000)} MB`);
  return readFileSync(file);
}

/**
 * The bytes of a file given by a person.
 * @throws UnreadableFile in one line: missing, a folder, no permission, too large
 */
export function readFile(file: string, maxBytes: number): Uint8Array {
  const shown = file.length > SHOWN_NAME_LENGTH ? `…${file.slice(-SHOWN_NAME_LENGTH)}` : file;
  try {
    return readSmallFile(file, maxBytes);
  } catch (error) {
    throw new UnreadableFile(`${shown}: ${error instanceof UnreadableFile ? error.message : toReason(error)}`);
  }
}
