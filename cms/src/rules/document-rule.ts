import type { Core } from '@strapi/strapi';

/** What a rule knows of a write: Strapi's context of a document middleware, without what depends on the type. */
export interface DocumentWrite {
  uid: string;
  action: 'create' | 'clone' | 'update' | 'delete' | 'publish' | 'unpublish' | 'discardDraft';
  params: {
    documentId?: string;
    /** May be changed by a rule before it goes on. */
    data?: Record<string, unknown>;
    status?: string;
  };
}

export interface Newsroom {
  strapi: Core.Strapi;
  now: Date;
}

/**
 * One rule on the writing of documents. It runs inside the transaction and under the lock of the change feed; what it
 * throws takes the whole write back. `next` does what comes after it and answers with the written document.
 */
export type DocumentRule = (write: DocumentWrite, next: () => Promise<unknown>, newsroom: Newsroom) => Promise<unknown>;

/** Whether readers will see the draft once the write is done: every way of publishing an article. */
export function isPublishing({ action, params }: DocumentWrite): boolean {
  return action === 'publish' || ((action === 'create' || action === 'update') && params.status === 'published');
}

/** The documentId of what a write has made: `create` answers with the document, `clone` with a list of its versions. */
export function getWrittenId(result: unknown): string {
  const { documentId } = result as { documentId?: unknown };
  if (typeof documentId !== 'string') throw new Error('Strapi answered a write without the documentId.');
  return documentId;
}
