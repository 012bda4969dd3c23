import { format, resolveConfig } from 'prettier';
import { inRoot } from '../stack/root.ts';
import { describeDocuments } from './describe-documents.ts';

/** Where the mirror finds what it keeps of documents, for its schema version. */
export const STORED_DOCUMENTS = inRoot('web/src/model/generated/stored-documents.ts');

/** What has to stand there. */
export async function toStoredDocuments(): Promise<string> {
  const lines = describeDocuments().map((line) => JSON.stringify(line));
  const code = `/** Every field of documents that the mirror keeps; written by \`npm run codegen\` from ../documents.ts. */
export const STORED_DOCUMENTS: readonly string[] = [${lines.join(',')}];\n`;
  return format(code, { ...(await resolveConfig(STORED_DOCUMENTS)), parser: 'typescript' });
}
