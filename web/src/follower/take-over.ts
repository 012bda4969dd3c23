import type { DocumentByType, DocumentType } from '../mirror/documents.ts';
import type { Received } from '../strapi/received.ts';
import { copyPictures, type CopyFile } from './copy-pictures.ts';
import { PictureRefused } from './media-folder.ts';

export type FollowerLog = Pick<import('pino').Logger, 'info' | 'warn' | 'error'>;

/**
 * A received document ready for the mirror; undefined, with a line in the log, when it cannot be printed. It comes
 * again when an editor changes it. Rejects when the CMS does not answer for its pictures.
 */
export async function takeOver<Type extends DocumentType>(
  type: Type,
  received: Received<DocumentByType[Type]>,
  copyFile: CopyFile,
  log: FollowerLog,
): Promise<DocumentByType[Type] | undefined> {
  const { documentId, omissions } = received;
  const where = { type, documentId };
  for (const omission of omissions) log.warn({ ...where, omission }, 'A part of a document is not printed');
  if ('refusal' in received) return refuse(where, received.refusal, log);
  try {
    return await copyPictures(type, received.document, copyFile, (omission) =>
      log.warn({ ...where, omission }, 'A part of a document is not printed'),
    );
  } catch (error) {
    if (error instanceof PictureRefused) return refuse(where, error.message, log);
    throw error;
  }
}

function refuse(where: { type: DocumentType; documentId: string }, reason: string, log: FollowerLog): undefined {
  log.error({ ...where, reason }, 'A document cannot be printed; the site keeps what it had until it is changed');
}
