import type { DatabaseSync } from 'node:sqlite';
import { prepareQuery } from '../../sqlite/query.ts';

const PICTURE = /"\/media\/([\w.-]+)"/gu;

/** The names in our media folder that documents name, some of them more than once; reads all documents. */
export function* picturesInUse(database: DatabaseSync): Iterable<string> {
  const documents = prepareQuery<{ json: string }>(
    database,
    `select json from document where type in ('image', 'article') and json like '%"/media/%'`,
  );
  for (const { json } of documents.each()) {
    for (const [, name = ''] of json.matchAll(PICTURE)) yield name;
  }
}
