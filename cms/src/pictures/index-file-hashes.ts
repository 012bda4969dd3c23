import type { Core } from '@strapi/strapi';

/**
 * Lets a file be found by its hash, by which the bodies of articles name it, without reading the whole media library.
 * Strapi's own schema of files has no such index; to be called before the tables are made.
 */
export function indexFileHashes(strapi: Core.Strapi): void {
  const file = strapi.contentType('plugin::upload.file') as { indexes?: object[] };
  file.indexes = [...(file.indexes ?? []), { name: 'files_hash_idx', columns: ['hash'] }];
}
