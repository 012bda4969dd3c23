import { addComments } from './comments.ts';
import { addFeedLine } from './feed-lines.ts';
import { hoursFrom, type Filling } from './filling.ts';
import { toBody, type NameArticle } from './article-text.ts';
import type { FilledImage } from './images.ts';
import { addComponents, type Added, type Row } from './ledger.ts';
import { createZipf } from './random.ts';
import type { FilledAuthor } from './reference-documents.ts';
import { PLACES } from './words.ts';

/** What articles refer to. */
export interface Desk {
  sections: readonly Added[];
  tags: readonly Added[];
  authors: readonly FilledAuthor[];
  polls: readonly Added[];
  images: readonly FilledImage[];
}

const LEAD_IMAGE = {
  name: 'leadImage',
  component: 'media.image-use',
  table: 'components_media_image_uses',
  isList: false,
};
const CORRECTIONS = {
  name: 'corrections',
  component: 'editorial.correction',
  table: 'components_editorial_corrections',
  isList: true,
};

/** An article's parts, of which draft and published version each get their own rows. */
interface Parts {
  section: Added;
  authors: readonly Added[];
  tags: readonly Added[];
  /** Numbers of earlier articles. */
  related: readonly number[];
  poll: Added | null;
  lead: FilledImage | null;
  corrections: readonly Row[];
}

/** How far back an editor looks for related articles. */
const RELATED_AMONG = 400;

/** The n-th article's draft and published rows are the only ones in the table: their ids follow from n. */
const toIds = (number: number) => ({ draft: number * 2 - 1, published: number * 2 });

function pickSome<Item>(count: number, pick: () => Item): Item[] {
  const picked = new Set<Item>();
  for (let tries = 0; picked.size < count && tries < count * 4; tries += 1) picked.add(pick());
  return [...picked];
}

function addLinks({ ledger }: Filling, id: number, version: 'draft' | 'published', parts: Parts): void {
  ledger.add('articles_section_lnk', { article_id: id, section_id: parts.section.id });
  parts.authors.forEach((author, index) =>
    ledger.add('articles_authors_lnk', { article_id: id, author_id: author.id, author_ord: index + 1 }),
  );
  parts.tags.forEach((tag, index) =>
    ledger.add('articles_tags_lnk', { article_id: id, tag_id: tag.id, tag_ord: index + 1 }),
  );
  parts.related.forEach((number, index) =>
    ledger.add('articles_related_articles_lnk', {
      article_id: id,
      inv_article_id: toIds(number)[version],
      article_ord: index + 1,
    }),
  );
  if (parts.poll) ledger.add('articles_poll_lnk', { article_id: id, poll_id: parts.poll.id });
}

function addVersion(filling: Filling, version: 'draft' | 'published', columns: Row, parts: Parts): void {
  const { ledger } = filling;
  const id = ledger.add('articles', columns);
  const owner = { table: 'articles', id };
  addLinks(filling, id, version, parts);
  if (parts.lead) {
    const [use] = addComponents(ledger, owner, LEAD_IMAGE, [{ caption: null, credit_text: null }]);
    ledger.add('components_media_image_uses_image_lnk', { image_use_id: use ?? 0, image_id: parts.lead.id });
  }
  addComponents(ledger, owner, CORRECTIONS, parts.corrections);
}

function chooseParts(filling: Filling, desk: Desk, drawTag: () => number, number: number, at: Date): Parts {
  const { random } = filling;
  const recent = Math.min(RELATED_AMONG, number - 1);
  const toRelated = () => number - random.between(1, recent);
  return {
    section: random.pick(desk.sections),
    authors: random.chance(0.08) ? [] : pickSome(random.chance(0.15) ? 2 : 1, () => random.pick(desk.authors)),
    tags: pickSome(random.between(1, 3), () => desk.tags[drawTag()] as Added),
    related: recent > 0 && random.chance(0.15) ? pickSome(Math.min(recent, random.between(1, 3)), toRelated) : [],
    poll: random.chance(0.005) ? random.pick(desk.polls) : null,
    lead: random.chance(0.85) ? random.pick(desk.images) : null,
    corrections: random.chance(0.02) ? [{ text: random.pick(filling.sentences.all), at }] : [],
  };
}

function toByline(filling: Filling, authors: readonly Added[]): string | null {
  if (authors.length === 0) return 'Ban Biên tập';
  const names = (authors as readonly FilledAuthor[]).map(({ name }) => name).join(' - ');
  return filling.random.chance(0.3) ? `Bài, ảnh: ${names}` : null;
}

/** Adds the n-th article as publishing it would have left it: draft, published version, serial, feed, comments. */
export type AddArticle = (number: number, datePublished: Date) => void;

export function createAddArticle(filling: Filling, desk: Desk, nameArticle: NameArticle): AddArticle {
  const { ledger, random, sentences, now } = filling;
  const drawTag = createZipf(random, desk.tags.length);
  return (number, datePublished) => {
    const modified = new Date(Math.min(hoursFrom(datePublished, random.between(1, 48)).getTime(), now.getTime()));
    const parts = chooseParts(filling, desk, drawTag, number, modified);
    const isModified = parts.corrections.length > 0 || random.chance(0.03);
    const writtenAt = isModified ? modified : datePublished;
    const documentId = random.id();
    const columns = {
      document_id: documentId,
      ...nameArticle(),
      alternative_headline: random.chance(0.2) ? random.pick(sentences.clauses) : null,
      serial: number,
      abstract: random.pick(sentences.all),
      body: toBody(filling, random.chance(0.2) ? random.pick(desk.images) : null),
      byline: toByline(filling, parts.authors),
      content_location: random.chance(0.5) ? random.pick(PLACES) : null,
      comment_policy: random.chance(0.05) ? 'closed' : 'default',
      date_published: datePublished,
      date_modified: isModified ? modified : null,
      created_at: hoursFrom(datePublished, -random.between(1, 6)),
      updated_at: writtenAt,
      locale: null,
    };
    addVersion(filling, 'draft', { ...columns, published_at: null }, parts);
    addVersion(filling, 'published', { ...columns, published_at: writtenAt }, parts);
    ledger.addPlain('article_serials', { serial: number, document_id: documentId });
    addFeedLine(ledger, now, { type: 'article', documentId, name: String(number) });
    if (isModified) addFeedLine(ledger, now, { type: 'article', documentId, action: 'update', name: String(number) });
    if (columns.comment_policy === 'default') addComments(filling, documentId, datePublished);
  };
}
