import type { Ledger } from './ledger.ts';

export type DocumentType =
  'article' | 'author' | 'comment' | 'image' | 'masthead' | 'notice' | 'poll' | 'section' | 'tag';

/**
 * The line of the change feed that publishing leaves, and the public name (an article's serial, the slug of others;
 * null for what has no address). As after an import of an archive, all lines are of the time of filling.
 */
export function addFeedLine(
  ledger: Ledger,
  now: Date,
  line: { type: DocumentType; documentId: string; action?: 'publish' | 'update'; name: string | null },
): void {
  const { type, documentId, action = 'publish', name } = line;
  const at = now.toISOString();
  ledger.addPlain('changes', { type, document_id: documentId, action, name, at });
  if (name !== null && action === 'publish') {
    ledger.addPlain('public_names', { type, name, document_id: documentId, at });
  }
}
