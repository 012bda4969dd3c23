import type { DocumentByType, DocumentType } from '../model/documents.ts';

type Dates<Type extends DocumentType> = {
  [Key in keyof DocumentByType[Type]]: Date extends DocumentByType[Type][Key] ? Key : never;
}[keyof DocumentByType[Type]];

const DATES: { [Type in DocumentType]: readonly Dates<Type>[] } = {
  article: ['datePublished', 'dateModified'],
  author: [],
  comment: ['submittedAt', 'editedAt'],
  commentSettings: [],
  image: [],
  masthead: [],
  notice: ['validFrom', 'validUntil'],
  poll: ['opensAt', 'closesAt'],
  privacySettings: [],
  section: [],
  tag: [],
};

/** A document as it is kept; instants become ISO texts. Equal documents give equal texts. */
export function toDocumentJson(document: DocumentByType[DocumentType]): string {
  return JSON.stringify(document);
}

/** The document that `toDocumentJson` made the text from. */
export function parseDocumentJson<Type extends DocumentType>(type: Type, json: string): DocumentByType[Type] {
  const document = JSON.parse(json) as Record<string, unknown>;
  for (const key of DATES[type]) reviveDate(document, String(key));
  if (type === 'article') reviveDates(document['corrections'], ['at']);
  if (type === 'poll') reviveDates(document['voids'], ['at', 'from', 'until']);
  return document as unknown as DocumentByType[Type];
}

function reviveDates(holders: unknown, keys: readonly string[]): void {
  for (const holder of holders as Record<string, unknown>[]) for (const key of keys) reviveDate(holder, key);
}

function reviveDate(holder: Record<string, unknown>, key: string): void {
  const text = holder[key];
  if (typeof text === 'string') holder[key] = new Date(text);
}
