import type { DocumentByType, DocumentType } from '../model/documents.ts';

/** What a document was and what it is now; undefined where it was or is not published. */
export type DocumentChange = {
  [Type in DocumentType]: {
    type: Type;
    id: string;
    before: DocumentByType[Type] | undefined;
    after: DocumentByType[Type] | undefined;
  };
}[DocumentType];

export type ChangeOf<Type extends DocumentType> = Extract<DocumentChange, { type: Type }>;
