import type { DocumentByType, DocumentType } from '../model/documents.ts';
import type { MirrorView } from '../mirror/mirror-view.ts';
import { addAffected, affectedAddresses, type AffectedPages } from '../affected/affected-addresses.ts';
import type { DocumentChange } from '../affected/document-change.ts';
import { queuePassedTime } from '../affected/passing-time.ts';
import { queuePages } from '../affected/queue-pages.ts';

/** What a document is now; undefined when it is not published (any more). */
export type DocumentState = {
  [Type in DocumentType]: { type: Type; id: string; document: DocumentByType[Type] | undefined };
}[DocumentType];

export interface PublicNameRecord {
  type: DocumentType;
  documentId: string;
  name: string;
}

/** Picture files that a document could not be given yet. */
export interface PicturesToCome {
  type: DocumentType;
  id: string;
  sources: readonly string[];
}

/** A document that is set aside, and why. */
export interface Refusal {
  type: DocumentType;
  id: string;
  reason: string;
}

export interface ChangesToApply {
  /** What others refer to comes before what refers to it. */
  documents: readonly DocumentState[];
  /** Names that documents have borne, oldest first. */
  names: readonly PublicNameRecord[];
  /** For every document that is published. */
  pictures?: readonly PicturesToCome[];
  /** What could not come through the gate. */
  refusals?: readonly Refusal[];
  /** The last change of the feed that these amount to. */
  cursor: number;
}

type ReportRefusal = (document: { type: DocumentType; id: string }, reason: string) => void;

/** The pages that a document's change lets print. */
export interface DocumentPages {
  type: DocumentType;
  id: string;
  pages: AffectedPages;
}

/**
 * Writes documents, the cursor and the pages to print; to be used as the whole of one transaction of the mirror.
 * Answers what is to be printed for each of the documents. One that breaks a constraint of the tables stays as it was.
 */
export function applyChanges(
  view: MirrorView,
  { documents, names, pictures = [], refusals = [], cursor }: ChangesToApply,
  now: Date,
  reportRefusal: ReportRefusal = () => {},
): DocumentPages[] {
  queuePassedTime(view, now);
  for (const { type, name, documentId } of names) view.names.record(type, name, documentId);
  for (const { sources, ...document } of pictures) view.wanted.record(document, sources);
  for (const refusal of refusals) view.refused.record(refusal, now);
  const documentPages = writeDocuments(view, documents, now, reportRefusal);
  const affected: AffectedPages = { addresses: new Map(), isEverything: false };
  for (const { pages } of documentPages) addAffected(affected, pages);
  queuePages(view, affected);
  view.meta.set('cursor', cursor);
  return documentPages;
}

function writeDocuments(
  view: MirrorView,
  documents: readonly DocumentState[],
  now: Date,
  reportRefusal: ReportRefusal,
): DocumentPages[] {
  const writer = view.openWriter();
  return documents.map((state) => {
    const { type, id, document } = state;
    const before = view.documents.find(type, id);
    const change = { type, id, before, after: document } as DocumentChange;
    const pages = affectedAddresses(change, view.relations, now);
    const refusal = view.unlessRefused(() => {
      if (state.document) writer.put(state.type, state.document);
      else {
        writer.remove(type, id);
        view.wanted.record(state, []);
      }
    });
    if (refusal === undefined) view.refused.forget(state);
    else {
      view.refused.record({ type, id, reason: refusal }, now);
      reportRefusal(state, refusal);
    }
    addAffected(pages, affectedAddresses(change, view.relations, now));
    return { type, id, pages };
  });
}
