import { ensurePart, type ImportDesk, type Part } from './import-desk.ts';
import { toNameKey } from './person-name.ts';

interface StoredAuthor {
  documentId: string;
  name: string;
  penName: string | null;
}

/** The author of that name or pen name, made unless there is one. */
export function importAuthor(desk: ImportDesk, name: string): Promise<Part> {
  const isSame = (stored: string | null) => stored !== null && toNameKey(stored) === toNameKey(name);
  return ensurePart(desk, {
    uid: 'api::author.author',
    name,
    find: async () => {
      const authors: StoredAuthor[] = await desk.strapi.db
        .query('api::author.author')
        .findMany({ select: ['documentId', 'name', 'penName'], orderBy: { id: 'asc' } });
      return authors.find((author) => isSame(author.name) || isSame(author.penName))?.documentId;
    },
    toData: () => ({ name }),
  });
}
