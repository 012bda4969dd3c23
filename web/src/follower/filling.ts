import type { DocumentType } from '../model/documents.ts';
import type { Meta } from '../mirror/meta.ts';
import { DOCUMENT_ORDER } from './document-order.ts';

/** What is taken over one after the other: names first, for a document's own name is newer than one it has given up. */
const STAGES = ['name', ...DOCUMENT_ORDER, 'complete'] as const;

type Stage = (typeof STAGES)[number];

/** How far a filling from scratch has come; kept in the mirror that is filled, in the transaction of what it tells of. */
export interface Filling {
  /** The feed of the CMS when the filling began: what changes meanwhile comes after this number. */
  epoch: string;
  cursor: number;
  stage: Stage;
  /** The id of the last name or document of this stage that is done. */
  after: string | null;
  /** Documents done, those that could not be printed among them. */
  documents: Partial<Record<DocumentType, number>>;
}

export function beginFilling(epoch: string, cursor: number): Filling {
  return { epoch, cursor, stage: STAGES[0], after: null, documents: {} };
}

export function toNextStage(filling: Filling): Filling {
  return { ...filling, stage: STAGES[STAGES.indexOf(filling.stage) + 1] ?? 'complete', after: null };
}

export function readFilling(meta: Meta): Filling | undefined {
  const json = meta.find('filling');
  return json === undefined ? undefined : (JSON.parse(json) as Filling);
}

export function keepFilling(meta: Meta, filling: Filling): void {
  meta.set('filling', JSON.stringify(filling));
}
