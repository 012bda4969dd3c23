import type { HomePage } from '../model/page-data.ts';

type SectionBox = HomePage['sections'][number];

/** The boxes of the sections without the articles that stand at the head of the page; a box left empty is not printed. */
export function toSectionBoxes(
  sections: readonly SectionBox[],
  atHead: readonly { documentId: string }[],
): SectionBox[] {
  const repeated = new Set(atHead.map(({ documentId }) => documentId));
  return sections
    .map(({ section, articles }) => ({
      section,
      articles: articles.filter(({ documentId }) => !repeated.has(documentId)),
    }))
    .filter(({ articles }) => articles.length > 0);
}
