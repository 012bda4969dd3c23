import { toBadInput } from '../../strapi/bad-input.ts';
import type { Transaction } from '../../store/transaction.ts';
import type { DocumentType } from '../delivered-types.ts';

/** A document that a site has set aside, and why, in the words of its gate. */
export interface RefusedDocument {
  type: DocumentType;
  documentId: string;
  reason: string;
}

/** All that one node of the site has set aside. */
export interface RefusedByNode {
  node: string;
  /** The last change of the feed that the node has seen. */
  seq: number;
  refused: readonly RefusedDocument[];
}

const MOST_REFUSED = 200;
const LONGEST = { node: 100, documentId: 255, reason: 500 };

/** @throws GraphQLError when it is too much */
export function checkRefused({ node, refused }: Omit<RefusedByNode, 'seq'>): void {
  if (node === '' || node.length > LONGEST.node)
    throw toBadInput('node is the name of a machine, of 1 to 100 characters.');
  if (refused.length > MOST_REFUSED) {
    throw toBadInput(`${refused.length} refused documents; send at most ${MOST_REFUSED}.`);
  }
  const long = refused.find(
    ({ documentId, reason }) => documentId.length > LONGEST.documentId || reason.length > LONGEST.reason,
  );
  if (long) throw toBadInput('A refused document has an id or a reason that is too long.');
}

/** Keeps it in the place of what the node has said before. */
export async function keepRefused(trx: Transaction, { node, seq, refused }: RefusedByNode): Promise<void> {
  await trx('refused_documents').where({ node }).del();
  const unique = new Map(refused.map((one) => [`${one.type} ${one.documentId}`, one]));
  const rows = [...unique.values()].map(({ type, documentId, reason }) => ({
    node,
    type,
    document_id: documentId,
    reason,
    seq,
  }));
  if (rows.length > 0) await trx('refused_documents').insert(rows);
}
