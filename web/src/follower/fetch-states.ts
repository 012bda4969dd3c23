import type { Log } from '../log/log.ts';
import type { DocumentByType, DocumentType } from '../model/documents.ts';
import type { StrapiClient } from '../strapi/client.ts';
import { fetchDocuments } from '../strapi/fetch-documents.ts';
import type { Received } from '../strapi/received.ts';
import type { DocumentState, PicturesToCome, Refusal } from './apply-changes.ts';
import type { CopyFile } from './copy-file.ts';
import { DOCUMENT_ORDER } from './document-order.ts';
import { takeOverAll } from './take-over.ts';

/** A document to be asked for. */
export interface AskedDocument {
  type: DocumentType;
  documentId: string;
  /** As far as is known, readers see it. */
  isPublished: boolean;
}

export interface FetchedStates {
  /** What others refer to comes before what refers to it. */
  documents: DocumentState[];
  pictures: PicturesToCome[];
  refusals: Refusal[];
}

interface StateSource {
  client: StrapiClient;
  copyFile: CopyFile;
  log: Log;
}

/**
 * What documents are now, whatever has happened to them on the way; of several entries for one the last counts.
 * A document that is published but cannot be printed does not come: what the mirror has of it stays.
 */
export async function fetchStates(source: StateSource, asked: readonly AskedDocument[]): Promise<FetchedStates> {
  const states: FetchedStates = { documents: [], pictures: [], refusals: [] };
  for (const type of DOCUMENT_ORDER) {
    const ofType = asked.filter((one) => one.type === type);
    const { documents, pictures, refusals } = await fetchStatesOfType(source, type, ofType);
    states.documents.push(...documents);
    states.pictures.push(...pictures);
    states.refusals.push(...refusals);
  }
  return states;
}

async function fetchStatesOfType(
  { client, copyFile, log }: StateSource,
  type: DocumentType,
  asked: readonly AskedDocument[],
): Promise<FetchedStates> {
  const isPublished = new Map(asked.map((one) => [one.documentId, one.isPublished]));
  const received = await fetchTwice(client, type, isPublished);
  const gone = [...isPublished.keys()].filter((id) => !received.has(id));
  const taken = await takeOverAll(type, [...received.values()], copyFile, log);
  const documents = [
    ...gone.map((id) => ({ type, id, document: undefined })),
    ...taken.flatMap(({ id, document }) => (document ? [{ type, id, document } as DocumentState] : [])),
  ];
  const refusals = taken.flatMap(({ id, refusal }) => (refusal === undefined ? [] : [{ type, id, reason: refusal }]));
  return { documents, pictures: taken.map(({ id, wanted }) => ({ type, id, sources: wanted })), refusals };
}

/** Asks again for what should be there and did not come: nothing is taken off the site for one wrong answer. */
async function fetchTwice<Type extends DocumentType>(
  client: StrapiClient,
  type: Type,
  isPublished: ReadonlyMap<string, boolean>,
): Promise<Map<string, Received<DocumentByType[Type]>>> {
  const received = new Map<string, Received<DocumentByType[Type]>>();
  async function fetch(ids: string[]): Promise<void> {
    for (const one of await fetchDocuments(client, type, ids)) {
      if (isPublished.has(one.documentId)) received.set(one.documentId, one);
    }
  }
  await fetch([...isPublished.keys()]);
  await fetch([...isPublished.keys()].filter((id) => isPublished.get(id) && !received.has(id)));
  return received;
}
