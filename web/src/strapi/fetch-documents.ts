import { setTimeout } from 'node:timers/promises';
import type { DocumentByType, DocumentType } from '../model/documents.ts';
import { fetchArticles } from './articles.ts';
import { fetchAuthors } from './authors.ts';
import type { StrapiClient } from './client.ts';
import { fetchCommentSettings } from './comment-settings.ts';
import { fetchComments } from './comments.ts';
import { fetchImages } from './images.ts';
import { fetchMasthead } from './masthead.ts';
import { fetchNotices } from './notices.ts';
import { fetchPolls } from './polls.ts';
import { fetchPrivacySettings } from './privacy-settings.ts';
import type { FetchDocuments, Received, ReceivedPage } from './received.ts';
import { fetchSections } from './sections.ts';
import { fetchTags } from './tags.ts';

const FETCH_BY_TYPE: { [Type in DocumentType]: FetchDocuments<DocumentByType[Type]> } = {
  article: fetchArticles,
  author: fetchAuthors,
  comment: fetchComments,
  commentSettings: fetchCommentSettings,
  image: fetchImages,
  masthead: fetchMasthead,
  notice: fetchNotices,
  poll: fetchPolls,
  privacySettings: fetchPrivacySettings,
  section: fetchSections,
  tag: fetchTags,
};

/** Documents asked for at once by their ids: they all come, however long they are. */
const IDS_AT_ONCE = 50;

/** The most documents in a page of all; larger ones are no faster, and the CMS serves nobody else while it makes one. */
const PAGE_SIZE = 200;

/** A question takes some rounds of the event loop to leave; a caller who works on at once would hold it up for as long. */
const SENT_AFTER_MS = 2;

/** Pages that may lie ready, or be under way, while the caller works on another: neither side waits for the other's turn. */
const PAGES_AHEAD = 2;

/** Published documents of a type by their ids; those that are not published (any more) do not come. */
export async function fetchDocuments<Type extends DocumentType>(
  client: StrapiClient,
  type: Type,
  ids: readonly string[],
): Promise<Received<DocumentByType[Type]>[]> {
  const received: Received<DocumentByType[Type]>[] = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const page = ids.slice(start, start + IDS_AT_ONCE);
    received.push(...(await FETCH_BY_TYPE[type](client, { ids: page, limit: page.length })).receive());
  }
  return received;
}

/**
 * All published documents of a type, in pages, in the order of their ids; beginning after `after`, or with the first.
 * The next pages are asked for, one after the other, while the caller works on the one it has.
 */
export async function* fetchAllDocuments<Type extends DocumentType>(
  client: StrapiClient,
  type: Type,
  after: string | null = null,
): AsyncGenerator<Received<DocumentByType[Type]>[]> {
  const ask = (last: string | null) => FETCH_BY_TYPE[type](client, { after: last, limit: PAGE_SIZE });
  const askAfter = (page: ReceivedPage<DocumentByType[Type]>) => (page.lastId === undefined ? page : ask(page.lastId));
  const ahead = [ask(after)];
  for (;;) {
    const page = await ahead.shift();
    if (page?.lastId === undefined) return;
    while (ahead.length < PAGES_AHEAD) ahead.push(follow(ahead.at(-1) ?? Promise.resolve(page), askAfter));
    await setTimeout(SENT_AFTER_MS);
    yield page.receive();
  }
}

/** The taker of the pages may work for long, or stop: a failure waits until its page is wanted. */
function follow<Value>(before: Promise<Value>, next: (value: Value) => Value | Promise<Value>): Promise<Value> {
  const following = before.then(next);
  following.catch(() => undefined);
  return following;
}
