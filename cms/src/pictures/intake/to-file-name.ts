import { FILE_NAME_LIMIT } from '../upload-limits.ts';

/** What no disk or library takes in a name. */
// eslint-disable-next-line no-control-regex -- naming the control characters is the purpose here
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]/gu;

/** The name of a file as the media library keeps it: cleaned and cut, never refused. "a/b:c….jpg" → "a b c….jpg" */
export function toFileName(name: string): string {
  const clean = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
  const [, before = clean, ending = ''] = /^(.*)(\.\w{1,10})$/u.exec(clean) ?? [];
  const base = before
    .replace(/^[.\s]+|[.\s]+$/gu, '')
    .slice(0, FILE_NAME_LIMIT)
    .toWellFormed()
    .trim();
  return `${base || 'anh'}${ending}`;
}
