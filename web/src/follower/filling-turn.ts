import type { Log } from '../log/log.ts';
import type { DocumentWriter } from '../mirror/document-writer.ts';
import type { StrapiClient } from '../strapi/client.ts';
import type { PictureCopies } from './copy-file.ts';
import type { FillingProgress } from './filling-progress.ts';

export interface FillingOptions {
  client: StrapiClient;
  copies: PictureCopies;
  progress: FillingProgress;
  log: Log;
  now(): Date;
  /** Milliseconds that no setting of the clock disturbs. */
  elapsed(): number;
}

/** A stretch of filling, before anybody looks again whether the CMS is still the same. */
export interface FillingTurn extends FillingOptions {
  writer: DocumentWriter;
}
