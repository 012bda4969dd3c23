import type { DatabaseSync } from 'node:sqlite';
import { monthAddress } from '@toasoan/shared/address';
import { openDocumentTable, type DocumentTable } from '../document-table.ts';
import type { Author, Picture, Section, Tag } from '../../model/documents.ts';
import { openNameTable } from '../name-table.ts';
import { openNeighbours } from '../neighbours.ts';
import type { ListPage } from '../../model/page-data.ts';
import { isNothingWithoutArticles, LIST_ADDRESS, type ListType } from '../list-address.ts';
import type { ArticleEntries } from './article-entries.ts';
import { openListing } from './listing.ts';
import type { FrameSource } from './site-frame.ts';

const FRONT_LIMIT = 30;

export function openListPages(
  database: DatabaseSync,
  frames: FrameSource,
  entries: ArticleEntries,
): (type: ListType, slug: string, month: string | null) => ListPage | undefined {
  const documents = openDocumentTable(database);
  const names = openNameTable(database);
  const listing = openListing(database, entries);
  const findNeighbours = openNeighbours(database);

  function toFront(type: ListType, list: Section | Author | Tag): ListPage | undefined {
    const address = LIST_ADDRESS[type](list.slug);
    const articles = listing.newest(type, list.documentId, FRONT_LIMIT);
    if (articles.length === 0 && isNothingWithoutArticles(type)) return undefined;
    return {
      ...toHead(type, list),
      frame: frames.now().frame,
      month: null,
      description: toDescription(list),
      portrait: findPortrait(list, documents),
      articles,
      months: listing
        .months(type, list.documentId)
        .map(({ month, articleCount }) => ({ month, articleCount, address: monthAddress(address, month) })),
      neighbours: null,
    };
  }

  function toMonth(type: ListType, list: Section | Author | Tag, month: string): ListPage | undefined {
    const articles = listing.ofMonth(type, list.documentId, month);
    if (articles.length === 0) return undefined;
    const head = { ...toHead(type, list), frame: frames.now().frame };
    const toLink = (other: string | null) =>
      other === null ? null : { month: other, address: monthAddress(head.address, other) };
    const { previous, next } = findNeighbours(type, list.documentId, month);
    const neighbours = { previous: toLink(previous), next: toLink(next) };
    return { ...head, month, description: null, portrait: null, articles, months: [], neighbours };
  }

  return (type, slug, month) => {
    const list = documents.find(type, names.findBearer(type, slug) ?? '');
    if (list?.slug !== slug) return undefined;
    return month === null ? toFront(type, list) : toMonth(type, list, month);
  };
}

function toHead(type: ListType, { name, slug }: Section | Author | Tag) {
  return { type, name, address: LIST_ADDRESS[type](slug) };
}

function toDescription(list: Section | Author | Tag): string | null {
  if ('biography' in list) return list.biography;
  return 'description' in list ? list.description : null;
}

function findPortrait(list: Section | Author | Tag, documents: DocumentTable): Picture | null {
  if (!('portraitImageId' in list) || list.portraitImageId === null) return null;
  return documents.find('image', list.portraitImageId)?.picture ?? null;
}
