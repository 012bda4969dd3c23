import type { Core } from '@strapi/strapi';
import { DELIVERED_TYPES, type ContentTypeUid, type DocumentType } from '../delivered-types.ts';
import type { RefusedDocument } from './keep-refused.ts';

/** A refused document as editors know it. */
export interface NamedRefusal extends RefusedDocument {
  /** Of the content type, for the way to its form. */
  uid: string;
  isSingle: boolean;
  /** What it is called; empty when nothing is there under the id. */
  title: string;
}

/** By what editors know a document. */
const TITLES: Readonly<Partial<Record<DocumentType, string>>> = {
  article: 'headline',
  author: 'name',
  comment: 'text',
  image: 'alternativeText',
  masthead: 'name',
  notice: 'title',
  poll: 'question',
  section: 'name',
  tag: 'name',
};

const MOST_LISTED = 50;

interface Row {
  type: DocumentType;
  document_id: string;
  reason: string;
}

/** Those that a site has set aside and that have not changed since; what has changed is being tried again. */
function refusedNow({ db: { connection } }: Core.Strapi) {
  return connection('refused_documents as refused')
    .whereNotExists(
      connection('changes')
        .select('seq')
        .whereRaw('changes.document_id = refused.document_id and changes.type = refused.type')
        .whereRaw('changes.seq > refused.seq'),
    )
    .select('type', 'document_id')
    .min('reason as reason')
    .groupBy('type', 'document_id');
}

/** Why a document is not on the site; undefined when nothing is wrong with it. */
export async function findRefusal(strapi: Core.Strapi, uid: string, documentId: string): Promise<string | undefined> {
  const type = DELIVERED_TYPES[uid as ContentTypeUid]?.type;
  if (!type) return undefined;
  const [row] = await refusedNow(strapi).where({ type, document_id: documentId });
  return (row as Row | undefined)?.reason;
}

/** All of them, at most 50, by type. */
export async function listRefused(strapi: Core.Strapi): Promise<NamedRefusal[]> {
  const rows = (await refusedNow(strapi).orderBy(['type', 'document_id']).limit(MOST_LISTED)) as Row[];
  return Promise.all(rows.map((row) => toNamed(strapi, row)));
}

async function toNamed(strapi: Core.Strapi, { type, document_id: documentId, reason }: Row): Promise<NamedRefusal> {
  const uid = Object.keys(DELIVERED_TYPES).find((one) => DELIVERED_TYPES[one as ContentTypeUid]?.type === type) ?? '';
  const attribute = TITLES[type];
  const found: Record<string, unknown> | null = attribute
    ? await strapi.db.query(uid as ContentTypeUid).findOne({ select: [attribute], where: { documentId } })
    : null;
  const isSingle = strapi.contentTypes[uid as ContentTypeUid]?.kind === 'singleType';
  return { type, uid, isSingle, documentId, reason, title: String(found?.[attribute ?? ''] ?? '') };
}
