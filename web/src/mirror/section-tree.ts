import type { Section } from '../model/documents.ts';

/** The newsroom's sections and how they hang together. */
export interface SectionTree {
  find(id: string): Section | undefined;
  /** Those without a section above them, in the newsroom's order. */
  topLevel: Section[];
  /** The section and those above it, itself first; empty when there is no such section. */
  chain(id: string): Section[];
  /** The section and all below it; empty when there is no such section. */
  subtree(id: string): Section[];
}

const collator = new Intl.Collator('vi');

/** A section whose parent is not (yet) there counts as top-level; sections that lie in a circle have each other above them once. */
export function toSectionTree(sections: readonly Section[]): SectionTree {
  const byId = new Map(sections.map((section) => [section.documentId, section]));
  const find = (id: string) => byId.get(id);
  const parentOf = ({ parentId }: Section) => (parentId === null ? undefined : byId.get(parentId));

  function chain(id: string): Section[] {
    const path: Section[] = [];
    for (let section = find(id); section && !path.includes(section); section = parentOf(section)) path.push(section);
    return path;
  }

  return {
    find,
    chain,
    topLevel: sections.filter((section) => !parentOf(section)).sort(byNewsroomOrder),
    subtree: (id) =>
      sections.filter((section) => chain(section.documentId).some(({ documentId }) => documentId === id)),
  };
}

function byNewsroomOrder(a: Section, b: Section): number {
  return a.order - b.order || collator.compare(a.name, b.name) || (a.documentId < b.documentId ? -1 : 1);
}
