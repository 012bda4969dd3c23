import type { Log } from '../log/log.ts';
import type { DocumentByType, DocumentType } from '../model/documents.ts';
import { inParallel } from '../loops/in-parallel.ts';
import type { Received } from '../strapi/received.ts';
import type { CopyFile } from './copy-file.ts';
import { copyPictures } from './copy-pictures.ts';
import { PictureRefused } from './media-folder.ts';

/** Documents whose pictures are copied at the same time. */
const AT_ONCE = 16;

export interface Taken<Document> {
  id: string;
  /** Ready for the mirror; undefined when it cannot be printed. */
  document: Document | undefined;
  /** Why it cannot be printed. */
  refusal?: string;
  /** Addresses of picture files that the CMS could not give now. */
  wanted: string[];
}

/** What was received, in its order. Rejects when pictures cannot be stored. */
export async function takeOverAll<Type extends DocumentType>(
  type: Type,
  received: readonly Received<DocumentByType[Type]>[],
  copyFile: CopyFile,
  log: Log,
): Promise<Taken<DocumentByType[Type]>[]> {
  const taken: Taken<DocumentByType[Type]>[] = [];
  await inParallel(received.entries(), AT_ONCE, async ([index, one]) => {
    taken[index] = await takeOver(type, one, copyFile, log);
  });
  return taken;
}

/** A document that cannot be printed leaves a line in the log, and comes again when an editor changes it. */
async function takeOver<Type extends DocumentType>(
  type: Type,
  received: Received<DocumentByType[Type]>,
  copyFile: CopyFile,
  log: Log,
): Promise<Taken<DocumentByType[Type]>> {
  const { documentId: id, omissions } = received;
  const where = { type, documentId: id };
  const reportOmission = (omission: string) => log.warn({ ...where, omission }, 'A part of a document is not printed');
  omissions.forEach(reportOmission);
  const refuse = (refusal: string) => {
    reportRefusal(where, refusal, log);
    return { id, document: undefined, refusal, wanted: [] };
  };
  if ('refusal' in received) return refuse(received.refusal);
  try {
    const { document, wanted } = await copyPictures(type, received.document, copyFile, reportOmission);
    if (wanted.length > 0) log.warn({ ...where, wanted }, 'The CMS cannot give pictures now; they are fetched later');
    return { id, document, wanted };
  } catch (error) {
    if (error instanceof PictureRefused) return refuse(error.message);
    throw error;
  }
}

/** Says to the operator that a document is set aside. */
export function reportRefusal(where: { type: DocumentType; documentId: string }, reason: string, log: Log): void {
  log.error({ ...where, reason }, 'A document cannot be printed; the site keeps what it had until it is changed');
}
