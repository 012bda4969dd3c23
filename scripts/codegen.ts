import { readFileSync, writeFileSync } from 'node:fs';
import { STORED_DOCUMENTS, toStoredDocuments } from './documents/stored-documents.ts';
import { fillIn, toDocumentParts } from './rooms/rooms-in-words.ts';
import { mustRun } from './stack/command.ts';
import { inRoot } from './stack/root.ts';
import { run, say } from './stack/say.ts';

async function typeOperations(): Promise<void> {
  const command = inRoot('web/node_modules/.bin/graphql-codegen');
  await mustRun('Typing the GraphQL operations', command, ['--config', 'codegen.ts'], { cwd: inRoot('web') });
  say('web/src/strapi/generated is fresh.');
}

async function writeRooms(): Promise<void> {
  const document = inRoot('docs/architecture.md');
  writeFileSync(document, fillIn(readFileSync(document, 'utf8'), toDocumentParts()));
  await mustRun('Formatting the document', inRoot('node_modules/.bin/prettier'), ['--write', document]);
  say('The rooms in docs/architecture.md are fresh.');
}

async function listStoredDocuments(): Promise<void> {
  writeFileSync(STORED_DOCUMENTS, await toStoredDocuments());
  say('web/src/model/generated is fresh.');
}

await run(async () => {
  await typeOperations();
  await listStoredDocuments();
  await writeRooms();
});
