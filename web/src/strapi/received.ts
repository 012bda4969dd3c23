import { z } from 'zod';
import type { StrapiClient } from './client.ts';
import { parseAnswer } from './nonsense-answer.ts';

/** Which documents of a type are asked for: those with these ids, or a page of all in the order of their ids. */
export type Selection = { ids: string[]; limit: number } | { after: string | null; limit: number };

/** A document that came through the gate, or why it could not. */
export type Received<Document> = { documentId: string; omissions: string[] } & (
  { document: Document } | { refusal: string }
);

/** What the CMS has answered. Who only wants to know where to go on need not wait for the gate. */
export interface ReceivedPage<Document> {
  /** The id of the last document, in the CMS's order; undefined on an empty page. */
  lastId: string | undefined;
  /** Lets the documents through the gate. */
  receive(): Received<Document>[];
}

export type FetchDocuments<Document> = (client: StrapiClient, selection: Selection) => Promise<ReceivedPage<Document>>;

/** Called with what had to be left out of a document that could be kept otherwise. */
export type ReportOmission = (omission: string) => void;

/** Whatever the id is made of: each document's own gate looks at it. */
const identified = z.array(z.object({ documentId: z.string() }));

/**
 * A page of documents that go through the gate one by one, so that a bad one does not hold up the others.
 * @throws NonsenseAnswer when they are no list of documents
 */
export function toPage<Wire extends { documentId: string }, Document>(
  wires: readonly Wire[],
  parse: (wire: Wire, reportOmission: ReportOmission) => Document,
): ReceivedPage<Document> {
  parseAnswer(identified, wires);
  return { lastId: wires.at(-1)?.documentId, receive: () => wires.map((wire) => receiveOne(wire, parse)) };
}

function receiveOne<Wire extends { documentId: string }, Document>(
  wire: Wire,
  parse: (wire: Wire, reportOmission: ReportOmission) => Document,
): Received<Document> {
  const omissions: string[] = [];
  const { documentId } = wire;
  try {
    return { documentId, omissions, document: parse(wire, (omission) => omissions.push(omission)) };
  } catch (error) {
    return { documentId, omissions, refusal: toRefusal(error) };
  }
}

/** Why a document or a line is not taken, field by field. */
export function toRefusal(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error);
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
