import type { DocumentType } from '../model/documents.ts';

/** The order in which types are taken over: what is referred to first. */
export const DOCUMENT_ORDER: readonly DocumentType[] = [
  'masthead',
  'privacySettings',
  'commentSettings',
  'section',
  'image',
  'author',
  'tag',
  'poll',
  'notice',
  'article',
  'comment',
];
