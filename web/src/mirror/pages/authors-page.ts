import { authorAddress } from '@toasoan/shared/address';
import type { Author } from '../../model/documents.ts';
import type { AuthorEntry, AuthorsPage } from '../../model/page-data.ts';
import type { DocumentTable } from '../document-table.ts';
import type { FrameSource } from './site-frame.ts';

const { compare } = new Intl.Collator('vi');

/** Every author has a page, so every author is listed. Two of the same name stand in the order of their addresses. */
export function openAuthorsPage(documents: DocumentTable, frames: FrameSource): () => AuthorsPage {
  return () => {
    const authors = documents.all('author').map(toEntry);
    authors.sort((one, other) => compare(one.name, other.name) || compare(one.address, other.address));
    return { frame: frames.now().frame, authors };
  };
}

function toEntry({ name, penName, slug }: Author): AuthorEntry {
  return { name, penName: penName === name ? null : penName, address: authorAddress(slug) };
}
