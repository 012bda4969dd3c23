import { lookIntoMirror } from '../../web/src/mirror/look-into-mirror.ts';

/** A published article, and what a new one in its manner refers to. */
export interface ArchivedArticle {
  documentId: string;
  address: string;
  sectionId: string;
  authorIds: string[];
  tagIds: string[];
  imageId: string | null;
}

/** Copies a mirror that is in use, as it is now, into a file that nobody writes to. */
export function snapshotMirror(mirrorFile: string, file: string): void {
  const mirror = lookIntoMirror(mirrorFile);
  mirror.copyTo(file);
  mirror.close();
}

/**
 * Takes articles out of a mirror, each at most once as long as there are others.
 * @param random the source of chance, from 0 to below 1
 */
export function openArchive(
  mirrorFile: string,
  random: () => number,
): { pick(): ArchivedArticle; articles: number; close(): void } {
  const mirror = lookIntoMirror(mirrorFile);
  const { documents, relations } = mirror.committed;
  const ids = documents.ids('article');
  if (ids.length === 0) throw new Error('The newsroom has no published articles.');
  let left: string[] = [];
  return {
    articles: ids.length,
    pick() {
      if (left.length === 0) left = [...ids];
      const [id = ''] = left.splice(Math.floor(random() * left.length), 1);
      const article = documents.find('article', id);
      const address = relations.articleAddress(id);
      if (!article || address === undefined) throw new Error(`The article ${id} has no address.`);
      const { sectionId, authorIds, tagIds, leadImage } = article;
      return { documentId: id, address, sectionId, authorIds, tagIds, imageId: leadImage?.imageId ?? null };
    },
    close: mirror.close,
  };
}
