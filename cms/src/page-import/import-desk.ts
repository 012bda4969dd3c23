import type { Core } from '@strapi/strapi';
import type { Transaction } from '../store/transaction.ts';
import { findImported, keepImported } from './imported-parts.ts';

/** What the parts of an import need to look things up and to make them. */
export interface ImportDesk {
  strapi: Core.Strapi;
  trx: Transaction;
  now: Date;
  /** False when the article is there already: then nothing else is made either. */
  mayMake: boolean;
}

export type PartUid =
  | 'api::article.article'
  | 'api::author.author'
  | 'api::image.image'
  | 'api::notice.notice'
  | 'api::poll.poll'
  | 'api::tag.tag';

/** One document that the page asked for. */
export interface Part {
  uid: PartUid;
  /** In the editor's words, to tell it from others of its type. */
  name: string;
  /** Null when it was not there and was not made. */
  documentId: string | null;
  isNew: boolean;
}

export async function createDocument(
  { strapi }: ImportDesk,
  uid: PartUid,
  data: Record<string, unknown>,
): Promise<string> {
  const document = (await strapi.documents(uid).create({ data, status: 'draft' })) as { documentId: string };
  return document.documentId;
}

interface Wanted {
  uid: PartUid;
  name: string;
  /** The part's identity, when one that was made before must be found again after its words have changed. */
  fingerprint?: string;
  /** Finds a document that says the same, no matter who made it. */
  find: () => Promise<string | undefined>;
  toData: () => Record<string, unknown>;
}

async function findKnown({ strapi, trx }: ImportDesk, { uid, fingerprint }: Wanted): Promise<string | undefined> {
  const documentId = fingerprint === undefined ? undefined : await findImported(trx, fingerprint);
  if (documentId === undefined) return undefined;
  return (await strapi.db.query(uid).findOne({ select: ['id'], where: { documentId } })) ? documentId : undefined;
}

/** Finds the document that a part of the page stands for, or makes it; whichever, its fingerprint is kept. */
export async function ensurePart(desk: ImportDesk, wanted: Wanted): Promise<Part> {
  const { uid, name, fingerprint } = wanted;
  const found = (await findKnown(desk, wanted)) ?? (await wanted.find());
  if (found === undefined && !desk.mayMake) return { uid, name, documentId: null, isNew: false };
  const documentId = found ?? (await createDocument(desk, uid, wanted.toData()));
  if (fingerprint !== undefined) await keepImported(desk.trx, fingerprint, documentId, desk.now);
  return { uid, name, documentId, isNew: found === undefined };
}
