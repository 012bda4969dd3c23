import { DOCUMENT_ID_PATTERN } from '@toasoan/shared/document-id';
import { toPlainLine, toPlainText } from '@toasoan/shared/plain-text';
import { SLUG_PATTERN } from '@toasoan/shared/slug';
import { z } from 'zod';
import type { DocumentType } from '../model/documents.ts';

/** The parsers of single values that come over the wire. */

/** Ids and slugs become parts of addresses and file names: nothing but these characters may pass. */
export const documentId = z.string().regex(DOCUMENT_ID_PATTERN);
export const slug = z.string().max(200).regex(SLUG_PATTERN);

export const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
export const optionalInstant = instant.nullable();

export const line = z.string().transform(toPlainLine).pipe(z.string().min(1));
export const optionalLine = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : toPlainLine(text) || null));

export const text = z.string().transform(toPlainText).pipe(z.string().min(1));
export const optionalText = z
  .string()
  .nullable()
  .transform((value) => (value === null ? null : toPlainText(value) || null));

/** The types of documents, as the wire names them. */
export const DOCUMENT_TYPES = [
  'article',
  'author',
  'comment',
  'commentSettings',
  'image',
  'masthead',
  'notice',
  'poll',
  'privacySettings',
  'section',
  'tag',
] as const satisfies DocumentType[];
