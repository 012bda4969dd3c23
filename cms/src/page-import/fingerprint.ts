import { createHash } from 'node:crypto';
import { foldVietnamese } from '@toasoan/shared/folding';
import type { SavedPage } from './saved-page.ts';

/** The identity of a saved page: the same headline at the same minute is the same page, however it was saved. */
export function toPageFingerprint({ headline, datePublished }: SavedPage): string {
  return toPartFingerprint(foldVietnamese(headline), datePublished.toISOString());
}

/** The identity of one part of a page, 64 hexadecimal digits. */
export function toPartFingerprint(...words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}
