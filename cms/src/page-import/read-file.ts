import { readFileSync, statSync } from 'node:fs';
import { OperatorError } from '@toasoan/shared/operator-error';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ENAMETOOLONG: 'the name of the file is too long',
};

const SHOWN_NAME_LENGTH = 120;

function toReason(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? `it cannot be read (${code || String(error)})`;
}

function readSmallFile(file: string, maxBytes: number): Uint8Array {
  const facts = statSync(file);
  if (facts.isDirectory()) throw new OperatorError('this is a folder, not a file');
  if (!facts.isFile()) throw new OperatorError('this is no regular file');
  if (facts.size > maxBytes) throw new OperatorError(`it is larger than ${Math.floor(maxBytes / 1_000_000)} MB`);
  return readFileSync(file);
}

/**
 * The bytes of a file given by a person.
 * @throws OperatorError in one line: missing, a folder, no permission, too large
 */
export function readFile(file: string, maxBytes: number): Uint8Array {
  const shown = file.length > SHOWN_NAME_LENGTH ? `…${file.slice(-SHOWN_NAME_LENGTH)}` : file;
  try {
    return readSmallFile(file, maxBytes);
  } catch (error) {
    throw new OperatorError(`${shown}: ${toReason(error)}`, { cause: error });
  }
}
