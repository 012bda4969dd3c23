import type { DatabaseSync } from 'node:sqlite';
import {
  articleAddress,
  ASIDE_ADDRESS,
  AUTHORS_ADDRESS,
  GONE_ADDRESS,
  HOME_ADDRESS,
  monthAddress,
  NOT_FOUND_ADDRESS,
  pollAddress,
  PRIVACY_ADDRESS,
} from '@toasoan/shared/address';
import { prepareQuery } from '../sqlite/query.ts';
import { isNothingWithoutArticles, LIST_ADDRESS, type ListType } from './list-address.ts';

/**
 * All pages there are, in an order by which a run through them can be taken up again: home page, aside, the authors, what is kept of readers' data, error pages, lists by
 * type and id, polls by id, articles from the newest serial down. A place in it is named by what the pages are about,
 * never by an address, so pages that come, go or move meanwhile do not make the run skip any other.
 */
export interface PageOrder {
  /** About `count` pages after a place ('' is before the first); undefined when there are none. */
  after(place: string, count: number): Stretch | undefined;
  /** How many pages there are; looks through an index of all lists, so not to be asked at every turn. */
  count(): number;
}

export interface Stretch {
  addresses: string[];
  /** Where to go on. */
  place: string;
}

interface SlugRow {
  id: string;
  slug: string;
}

const FIXED_PAGES = [HOME_ADDRESS, ASIDE_ADDRESS, AUTHORS_ADDRESS, PRIVACY_ADDRESS, NOT_FOUND_ADDRESS, GONE_ADDRESS];

/** Types of lists in their order, with what a place among their documents is called. */
const STAGES = ['author', 'section', 'tag', 'poll', 'article'] as const;
type Stage = (typeof STAGES)[number];

const LARGEST_SERIAL = Number.MAX_SAFE_INTEGER;

export function openPageOrder(database: DatabaseSync): PageOrder {
  const documentsAfter = prepareQuery<SlugRow>(
    database,
    `select id, json ->> 'slug' as slug from document where type = ? and id > ? order by id limit ?`,
  );
  const months = prepareQuery<{ month: string }>(
    database,
    'select distinct month from listing where type = ? and list_id = ?',
  );
  const articlesBelow = prepareQuery<{ slug: string; serial: number; sectionSlug: string }>(
    database,
    `select article.slug, article.serial, section.slug as sectionSlug
     from article join section on section.id = article.section_id
     where article.serial < ? order by article.serial desc limit ?`,
  );
  const count = prepareQuery<{ pages: number }>(
    database,
    `select ${FIXED_PAGES.length}
       + (select count(*) from document where type in ('author', 'section', 'poll'))
       + (select count(*) from document where type = 'tag'
          and exists (select 1 from listing where listing.type = 'tag' and list_id = document.id))
       + (select count(*) from (select distinct type, list_id, month from listing))
       + (select count(*) from article join section on section.id = article.section_id) as pages`,
  );

  function listsAfter(type: ListType, id: string, atLeast: number): Stretch | undefined {
    const addresses: string[] = [];
    let last = id;
    // A list and all its months at once: there are at most twelve a year.
    while (addresses.length < atLeast) {
      const list = documentsAfter.first(type, last, 1);
      if (!list) break;
      last = list.id;
      const front = LIST_ADDRESS[type](list.slug);
      const pages = months.all(type, list.id).map(({ month }) => monthAddress(front, month));
      if (pages.length > 0 || !isNothingWithoutArticles(type)) addresses.push(front, ...pages);
    }
    return addresses.length > 0 ? { addresses, place: toPlace(type, last) } : undefined;
  }

  function pollsAfter(id: string, limit: number): Stretch | undefined {
    const polls = documentsAfter.all('poll', id, limit);
    const last = polls.at(-1);
    return last && { addresses: polls.map(({ slug }) => pollAddress(slug)), place: toPlace('poll', last.id) };
  }

  function articlesAfter(serial: number, limit: number): Stretch | undefined {
    const articles = articlesBelow.all(serial, limit);
    const last = articles.at(-1);
    return last && { addresses: articles.map(articleAddress), place: toPlace('article', String(last.serial)) };
  }

  function stageAfter(stage: Stage, key: string, limit: number): Stretch | undefined {
    if (stage === 'article') return articlesAfter(key === '' ? LARGEST_SERIAL : Number(key), limit);
    return stage === 'poll' ? pollsAfter(key, limit) : listsAfter(stage, key, limit);
  }

  return {
    after(place, limit) {
      if (place === '') return { addresses: FIXED_PAGES, place: toPlace(STAGES[0], '') };
      const { stage, key } = fromPlace(place);
      for (const later of STAGES.slice(STAGES.indexOf(stage))) {
        const stretch = stageAfter(later, later === stage ? key : '', limit);
        if (stretch) return stretch;
      }
      return undefined;
    },
    count: () => count.first()?.pages ?? 0,
  };
}

function toPlace(stage: Stage, key: string): string {
  return `${stage} ${key}`;
}

function fromPlace(place: string): { stage: Stage; key: string } {
  const [name, key = ''] = place.split(' ', 2);
  const stage = STAGES.find((one) => one === name);
  if (!stage) throw new Error(`“${place}” is no place in the order of pages`);
  return { stage, key };
}
