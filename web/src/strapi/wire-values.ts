import { SLUG_LIMIT, type Limit } from '@toasoan/shared/document-limits';
import { DOCUMENT_ID_PATTERN } from '@toasoan/shared/document-id';
import { toPlainLine, toPlainText } from '@toasoan/shared/plain-text';
import { SLUG_PATTERN } from '@toasoan/shared/slug';
import { z } from 'zod';
import type { DocumentType } from '../model/documents.ts';

/** The parsers of single values that come over the wire. */

/** Ids and slugs become parts of addresses and file names: nothing but these characters may pass. */
export const documentId = z.string().regex(DOCUMENT_ID_PATTERN);
export const slug = z.string().max(SLUG_LIMIT.max).regex(SLUG_PATTERN);

/** A year has four digits: ISO 8601 writes others in a way of its own. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
export const optionalInstant = instant.nullable();

/** What the CMS counted may be less than what it is once it is NFC again, never more. */
type TextLimit = Required<Pick<Limit, 'max'>>;

export const line = ({ max }: TextLimit) => z.string().transform(toPlainLine).pipe(z.string().min(1).max(max));
export const optionalLine = ({ max }: TextLimit) =>
  z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : toPlainLine(text) || null))
    .pipe(z.string().max(max).nullable());

export const text = ({ max }: TextLimit) => z.string().transform(toPlainText).pipe(z.string().min(1).max(max));
export const optionalText = ({ max }: TextLimit) =>
  z
    .string()
    .nullable()
    .transform((value) => (value === null ? null : toPlainText(value) || null))
    .pipe(z.string().max(max).nullable());

/** A whole number within limits. */
export const whole = ({ min, max }: Required<Limit>) => z.int().min(min).max(max);

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
