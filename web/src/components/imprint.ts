import { words } from '../i18n/words.ts';
import type { Masthead } from '../model/documents.ts';

export interface ImprintLine {
  label: string;
  text: string;
  /** Where a telephone number or an e-mail address leads. */
  href?: string;
}

/** What a Vietnamese newspaper must print about itself in its footer, in order, without what is not filled in. */
export function toImprint(masthead: Masthead): ImprintLine[] {
  const lines: { label: string; text: string | null; href?: string }[] = [
    { label: words.governingBody, text: masthead.governingBody },
    { label: words.licence, text: masthead.licence },
    { label: words.editorInChief, text: masthead.editorInChief },
    { label: words.address, text: masthead.address },
    { label: words.phone, text: masthead.phone, ...toPhoneLink(masthead.phone) },
    { label: words.email, text: masthead.email, ...(masthead.email && { href: `mailto:${masthead.email}` }) },
  ];
  return lines.flatMap(({ text, ...line }) => (text ? [{ ...line, text }] : []));
}

/** A number that can be dialled; nothing when the line names several numbers or none. */
function toPhoneLink(phone: string | null): { href?: string } {
  const digits = (phone ?? '').replace(/[\s().-]/gu, '');
  return /^\+?\d{6,15}$/u.test(digits) ? { href: `tel:${digits}` } : {};
}
