import type { DatabaseSync } from 'node:sqlite';
import { sectionAddress } from '@toasoan/shared/address';
import { DEFAULT_SITE_POLICY, type SitePolicy } from '@toasoan/shared/comment-policy';
import { openDocumentTable, type DocumentTable } from '../document-table.ts';
import type { DocumentByType, Section } from '../../model/documents.ts';
import { openMeta } from '../meta.ts';
import type { Link, SiteFrame } from '../../model/page-data.ts';
import { toSectionTree, type SectionTree } from '../section-tree.ts';

/** What nearly every page needs: made once for each revision of the mirror. */
export interface FrameSource {
  now(): SiteNow;
}

interface SiteNow {
  frame: SiteFrame;
  tree: SectionTree;
  /** For comments under articles that have no policy of their own. */
  commentPolicy: SitePolicy;
  /** Those of the ids that there are: thousands of articles have the same authors and tags. */
  findNamed<Type extends 'author' | 'tag'>(type: Type, ids: readonly string[]): DocumentByType[Type][];
}

export function openFrameSource(database: DatabaseSync): FrameSource {
  const documents = openDocumentTable(database);
  const meta = openMeta(database);
  let made: (SiteNow & { revision: string | undefined }) | undefined;

  return {
    now() {
      const revision = meta.find('revision');
      if (made && made.revision === revision) return made;
      const tree = toSectionTree(documents.all('section'));
      const frame = { masthead: documents.all('masthead')[0] ?? null, sections: tree.topLevel.map(toSectionLink) };
      const commentPolicy = documents.all('commentSettings')[0] ?? DEFAULT_SITE_POLICY;
      return (made = { revision, tree, frame, commentPolicy, findNamed: rememberNamed(documents) });
    },
  };
}

function rememberNamed(documents: DocumentTable): SiteNow['findNamed'] {
  const known = { author: new Map<string, DocumentByType['author']>(), tag: new Map<string, DocumentByType['tag']>() };
  return (type, ids) => {
    const ofType = known[type] as Map<string, DocumentByType[typeof type]>;
    return ids.flatMap((id) => {
      const found = ofType.get(id) ?? documents.find(type, id);
      if (found) ofType.set(id, found);
      return found ?? [];
    });
  };
}

export function toSectionLink({ name, slug }: Section): Link {
  return { name, address: sectionAddress(slug) };
}
