import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STORED_DOCUMENTS, toStoredDocuments } from './stored-documents.ts';

it('says of every document what the mirror keeps of it now, so that older mirrors are filled again', async () => {
  expect(readFileSync(STORED_DOCUMENTS, 'utf8'), 'Run npm run codegen.').toBe(await toStoredDocuments());
}, 30_000);
