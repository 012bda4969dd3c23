/**
 * The limits of what the newsroom writes and the site prints: the one place that both gates go by. The CMS refuses at saving what is
 * beyond them (its content types say the same, which a test holds), the site sets it aside.
 *
 * Texts are counted in UTF-16 units, as JavaScript and Strapi do, after they have been made NFC; `min` of a text is at least one
 * character that can be seen. Lists are counted in items, numbers as they are.
 */

export interface Limit {
  min?: number;
  max?: number;
}

export const SLUG_LIMIT = { min: 1, max: 200 } as const satisfies Limit;

const slug = SLUG_LIMIT;
const name = { min: 1, max: 120 };

/** Of the fields of each content type, by its name in the CMS. */
export const DOCUMENT_LIMITS = {
  article: {
    headline: { min: 1, max: 200 },
    alternativeHeadline: { max: 120 },
    slug,
    serial: { min: 1, max: 9_999_999_999 },
    abstract: { min: 1, max: 1000 },
    /** Blocks. */
    body: { min: 1, max: 5000 },
    byline: { max: 120 },
    contentLocation: { max: 120 },
    corrections: { max: 20 },
  },
  author: { name, penName: { max: 120 }, slug, biography: { max: 2000 } },
  comment: { name: { min: 1, max: 60 }, text: { min: 1, max: 2000 } },
  'comment-settings': { closesAfterDays: { min: 1, max: 3650 } },
  image: {
    alternativeText: { min: 1, max: 250 },
    caption: { max: 500 },
    creditText: { max: 120 },
  },
  masthead: {
    name,
    slogan: { max: 200 },
    governingBody: { max: 200 },
    licence: { max: 500 },
    editorInChief: { max: 120 },
    address: { max: 250 },
    phone: { max: 60 },
    email: { max: 254 },
    menu: { max: 20 },
  },
  notice: { title: { min: 1, max: 150 }, text: { min: 1, max: 2000 }, source: { max: 150 } },
  poll: {
    question: { min: 1, max: 250 },
    slug,
    options: { min: 2, max: 20 },
    maxChoices: { min: 1, max: 20 },
  },
  'privacy-settings': {
    emailDays: { min: 1, max: 3650 },
    senderKeyDays: { min: 1, max: 3650 },
    unprintedCommentDays: { min: 1, max: 3650 },
    voterKeyDays: { min: 31, max: 3650 },
  },
  section: { name: { min: 1, max: 80 }, slug, description: { max: 500 }, order: { min: 0, max: 9999 } },
  tag: { name: { min: 1, max: 80 }, slug },
  'vote-void': { reason: { min: 10, max: 500 } },
} as const satisfies Record<string, Record<string, Limit>>;

/** Of the fields of each component, by its name in the CMS. */
export const COMPONENT_LIMITS = {
  'editorial.correction': { text: { min: 1, max: 1000 } },
  'masthead.menu-item': { label: { min: 1, max: 60 }, url: { min: 1, max: 300 } },
  'media.image-use': { caption: { max: 500 }, creditText: { max: 120 } },
  'poll.option': { label: { min: 1, max: 200 }, key: { min: 1, max: 40 } },
} as const satisfies Record<string, Record<string, Limit>>;

/** Of what the media library knows of a file that stands in a text. */
export const FILE_LIMITS = { alternativeText: { max: 10_000 }, caption: { max: 10_000 } } as const satisfies Record<
  string,
  Limit
>;

/** Of a side of a picture. */
export const PIXELS_LIMIT = { min: 1, max: 100_000 } as const satisfies Limit;

/** Of the year of any instant: ISO 8601 writes years of more than four digits in a way of its own. */
export const YEAR_LIMIT = { min: 1, max: 9999 } as const satisfies Limit;
