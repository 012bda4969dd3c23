import { foldVietnamese } from './folding.ts';

/**
 * Every public address of the paper, made and taken apart in one place.
 *
 * The number in an article's address is its serial: given once, never reused, so the address of an article
 * can be found again whatever its slug and section are now. A folder address ends in `/` and is printed as its `index.html`.
 */

/** First words of addresses that belong to the site itself; no section may bear them. */
export const RESERVED_SECTION_SLUGS: readonly string[] = [
  'tac-gia',
  'chu-de',
  'tham-do',
  'media',
  'trang',
  'thang',
  'tim-kiem',
  'rss',
];

export const HOME_ADDRESS = '/';
/** What stands beside every article, printed once: the open poll and the notices. */
export const ASIDE_ADDRESS = '/thong-tin-can-biet.html';
/** All authors of the paper. */
export const AUTHORS_ADDRESS = '/tac-gia/';
/** What is kept of readers, why and for how long. */
export const PRIVACY_ADDRESS = '/du-lieu-ban-doc.html';
export const NOT_FOUND_ADDRESS = '/404.html';
/** What is shown where something public once stood. */
export const GONE_ADDRESS = '/410.html';

/** Where forms of the readers are posted to. */
export const COMMENT_ACTION = '/-/binh-luan';
export const VOTE_ACTION = '/-/binh-chon';
export const LIKE_ACTION = '/-/luot-thich';
export const REPORT_ACTION = '/-/bao-vi-pham';
/** Where a reader's change of a comment just sent is posted to. */
export const COMMENT_CHANGE_ACTION = '/-/sua-binh-luan';
/** Where a reader looks for a vote in the chain of its poll. */
export const RECEIPT_ADDRESS = '/-/phieu';

/** Where the vote of a receipt is shown. */
export function receiptAddress(code: string): string {
  return `${RECEIPT_ADDRESS}?ma=${code}`;
}

const REPLY_ADDRESS = '/-/tra-loi';

/** The form for an answer to a comment, for a browser without scripts. */
export function replyAddress(commentId: string): string {
  return `${REPLY_ADDRESS}?binh-luan=${commentId}`;
}

/** The form in which a comment is reported. */
export function reportAddress(commentId: string): string {
  return `${REPORT_ACTION}?binh-luan=${commentId}`;
}

/** Where a script gets the token without which no form is taken in; `?cho=` names the form's action. */
export const FORM_TOKEN_ADDRESS = '/-/ma-bieu-mau';

export function articleAddress(article: { sectionSlug: string; slug: string; serial: number }): string {
  return `/${article.sectionSlug}/${article.slug}-${article.serial}.html`;
}

export function sectionAddress(slug: string): string {
  return `/${slug}/`;
}

export function authorAddress(slug: string): string {
  return `/tac-gia/${slug}/`;
}

export function tagAddress(slug: string): string {
  return `/chu-de/${slug}/`;
}

export function pollAddress(slug: string): string {
  return `/tham-do/${slug}.html`;
}

/** One month ("2021-03") of the archive of a section, an author or a tag, under that one's own address. */
export function monthAddress(listAddress: string, month: string): string {
  return `${listAddress}thang/${month}.html`;
}

/** What a public address names; `serial` and `slug` as they stand in it, whether or not anything bears them. */
export type NamedByAddress =
  | { type: 'home' }
  | { type: 'aside' }
  | { type: 'authors' }
  | { type: 'privacy' }
  | { type: 'notFound' }
  | { type: 'gone' }
  | { type: 'article'; sectionSlug: string; slug: string; serial: number }
  | { type: 'section' | 'author' | 'tag'; slug: string; month?: string }
  | { type: 'poll'; slug: string };

const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';
const SECTION = `(?!(?:${RESERVED_SECTION_SLUGS.join('|')})/)${WORD}`;
const MONTH = '(?:thang/(?<month>\\d{4}-(?:0[1-9]|1[0-2]))\\.html)?';
const PATTERNS: readonly [RegExp, (groups: Record<string, string>) => NamedByAddress][] = [
  [new RegExp(`^/tham-do/(?<slug>${WORD})\\.html$`, 'u'), ({ slug = '' }) => ({ type: 'poll', slug })],
  [new RegExp(`^/tac-gia/(?<slug>${WORD})/${MONTH}$`, 'u'), (groups) => listNamed('author', groups)],
  [new RegExp(`^/chu-de/(?<slug>${WORD})/${MONTH}$`, 'u'), (groups) => listNamed('tag', groups)],
  [
    new RegExp(`^/(?<sectionSlug>${SECTION})/(?<slug>${WORD})-(?<serial>[1-9]\\d{0,9})\\.html$`, 'u'),
    ({ sectionSlug = '', slug = '', serial }) => ({ type: 'article', sectionSlug, slug, serial: Number(serial) }),
  ],
  [new RegExp(`^/(?<slug>${SECTION})/${MONTH}$`, 'u'), (groups) => listNamed('section', groups)],
];

function listNamed(
  type: 'section' | 'author' | 'tag',
  { slug = '', month }: Record<string, string | undefined>,
): NamedByAddress {
  return month === undefined ? { type, slug } : { type, slug, month };
}

/** Takes a public address (path only, no query) apart; undefined when it has the form of none. */
export function parseAddress(path: string): NamedByAddress | undefined {
  if (path === HOME_ADDRESS) return { type: 'home' };
  if (path === ASIDE_ADDRESS) return { type: 'aside' };
  if (path === AUTHORS_ADDRESS) return { type: 'authors' };
  if (path === PRIVACY_ADDRESS) return { type: 'privacy' };
  if (path === NOT_FOUND_ADDRESS) return { type: 'notFound' };
  if (path === GONE_ADDRESS) return { type: 'gone' };
  for (const [pattern, toNamed] of PATTERNS) {
    const groups = pattern.exec(path)?.groups;
    if (groups) return toNamed(groups);
  }
  return undefined;
}

/** What people and programs leave at the end of an address: the mark after it in a sentence, a slash, the file of a folder. */
const TAIL = /(?:[.,;:!?'"’”…)\]>]|\/|\/index\.html|\.html)+$/u;

/** Longer than any address of ours, with all its letters escaped; nothing longer is looked into. */
const LONGEST_MEANT = 1000;

/**
 * The addresses that one which is only half right may mean, the likeliest first: "//THOI-SU" → "/thoi-su/", "/thoi-su.html".
 * Upper case, marks of Vietnamese, escapes, doubled slashes and hyphens, and what stands at the end are all forgiven. Each begins with exactly one
 * slash and has the form of an address of ours, so that none leads to another site; whether anything bears it is not known here.
 */
export function toLikelyAddresses(path: string): string[] {
  const words = path.length > LONGEST_MEANT ? undefined : decode(path)?.replace(/\/{2,}/gu, '/');
  if (words === undefined) return [];
  const bare = foldVietnamese(words).replace(/-{2,}/gu, '-').replace(TAIL, '');
  return [`${bare}/`, `${bare}.html`].filter((address) => address !== path && isOfAPage(parseAddress(address)));
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isOfAPage(named: NamedByAddress | undefined): boolean {
  return named !== undefined && named.type !== 'notFound' && named.type !== 'gone';
}

/** The file, relative to the folder of the site, in which the page of an address is kept: "/thoi-su/" → "thoi-su/index.html". */
export function toFilePath(address: string): string {
  const path = address.slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
