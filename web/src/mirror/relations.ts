import type { DatabaseSync } from 'node:sqlite';
import { pollAddress } from '@toasoan/shared/address';
import { openCurrentPoll } from './current-poll.ts';
import { openDocumentTable } from './document-table.ts';
import { openArticleAddresses, type ArticleAddresses } from './relations/article-addresses.ts';
import { openListPlaces, type ListPlaces } from './relations/list-places.ts';
import { openReferences, type References } from './relations/references.ts';
import { openSectionPlaces, type SectionPlaces } from './relations/section-places.ts';

/** What stands on which page, in one state of the mirror: as it is now, within a transaction too. */
export interface Relations extends ArticleAddresses, ListPlaces, SectionPlaces, References {
  pollAddress(id: string): string | undefined;
  /** The poll of the aside. */
  findCurrentPoll(now: Date): string | undefined;
}

export function openRelations(database: DatabaseSync): Relations {
  const documents = openDocumentTable(database);
  return {
    ...openArticleAddresses(database),
    ...openListPlaces(database, documents),
    ...openSectionPlaces(database, documents),
    ...openReferences(database),
    findCurrentPoll: openCurrentPoll(database),
    pollAddress(id) {
      const poll = documents.find('poll', id);
      return poll && pollAddress(poll.slug);
    },
  };
}
