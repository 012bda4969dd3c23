import type { DatabaseSync } from 'node:sqlite';
import {
  monthAddress,
  parseAddress,
  pollAddress,
  toLikelyAddresses,
  type NamedByAddress,
} from '@toasoan/shared/address';
import { openDocumentTable } from '../document-table.ts';
import type { DocumentType } from '../../model/documents.ts';
import { openNameTable } from '../name-table.ts';
import type { AddressOutcome } from '../../model/page-data.ts';
import { prepareQuery } from '../../sqlite/query.ts';
import { isNothingWithoutArticles, LIST_ADDRESS, type ListType } from '../list-address.ts';
import { openArticleAddresses } from '../relations/article-addresses.ts';

/**
 * What an address leads to now. Whatever was public once is `current` or `moved` as long as its document is published,
 * and `gone` afterwards; a month without articles leads to the front of its list; an address that is only half right leads
 * to the one it means.
 * A tag without published articles is `unknown`: its page may come (again).
 */
export function openAddressResolution(database: DatabaseSync): (path: string) => AddressOutcome {
  const documents = openDocumentTable(database);
  const names = openNameTable(database);
  const articles = openArticleAddresses(database);
  const inMonth = prepareQuery<{ found: number }>(
    database,
    'select 1 as found from listing where type = ? and list_id = ? and month = ? limit 1',
  );

  const inList = prepareQuery<{ found: number }>(
    database,
    'select 1 as found from listing where type = ? and list_id = ? limit 1',
  );

  function findAddress(named: NamedByAddress, id: string): string | undefined {
    if (named.type === 'article') return articles.articleAddress(id);
    if (named.type === 'poll') return findSlug('poll', id, pollAddress);
    if (!('slug' in named)) return undefined;
    const front = findSlug(named.type, id, LIST_ADDRESS[named.type]);
    if (front === undefined || named.month === undefined) return front;
    return inMonth.first(named.type, id, named.month) ? monthAddress(front, named.month) : front;
  }

  function findSlug(type: 'section' | 'author' | 'tag' | 'poll', id: string, toAddress: (slug: string) => string) {
    const document = documents.find(type, id);
    return document && toAddress(document.slug);
  }

  function isEmptyList({ type }: NamedByAddress, id: string): boolean {
    return type in LIST_ADDRESS && isNothingWithoutArticles(type as ListType) && !inList.first(type, id);
  }

  /** Where the well-formed address leads somebody who asked for `path`. */
  function resolve(path: string, wellFormed: string): AddressOutcome {
    const named = parseAddress(wellFormed);
    if (!named) return { type: 'unknown' };
    if (!('slug' in named)) return { type: wellFormed === path ? 'current' : 'moved', address: wellFormed };
    const id = names.findBearer(...toName(named));
    if (id === undefined) return { type: 'unknown' };
    const address = findAddress(named, id);
    if (address === undefined) return { type: 'gone' };
    if (isEmptyList(named, id)) return { type: 'unknown' };
    return { type: address === path ? 'current' : 'moved', address };
  }

  return (path) => {
    const outcome = resolve(path, path);
    if (outcome.type !== 'unknown') return outcome;
    const likely = toLikelyAddresses(path).map((address) => resolve(path, address));
    return likely.find(({ type }) => type !== 'unknown') ?? outcome;
  };
}

function toName(named: Extract<NamedByAddress, { slug: string }>): [DocumentType, string] {
  return named.type === 'article' ? ['article', String(named.serial)] : [named.type, named.slug];
}
