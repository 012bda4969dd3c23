import type { DatabaseSync } from 'node:sqlite';
import { sectionAddress } from '@toasoan/shared/address';
import { openDocumentTable } from '../document-table.ts';
import type { Section } from '../documents.ts';
import { openMeta } from '../meta.ts';
import type { Link, SiteFrame } from '../page-data.ts';
import { toSectionTree, type SectionTree } from '../section-tree.ts';

/** What nearly every page needs: made once for each revision of the mirror. */
export interface FrameSource {
  now(): { frame: SiteFrame; tree: SectionTree };
}

export function openFrameSource(database: DatabaseSync): FrameSource {
  const documents = openDocumentTable(database);
  const meta = openMeta(database);
  let made: { revision: string | undefined; tree: SectionTree; frame: SiteFrame } | undefined;

  return {
    now() {
      const revision = meta.find('revision');
      if (made && made.revision === revision) return made;
      const tree = toSectionTree(documents.all('section'));
      const frame = { masthead: documents.all('masthead')[0] ?? null, sections: tree.topLevel.map(toSectionLink) };
      return (made = { revision, tree, frame });
    },
  };
}

export function toSectionLink({ name, slug }: Section): Link {
  return { name, address: sectionAddress(slug) };
}
