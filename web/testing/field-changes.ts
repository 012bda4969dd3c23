import { DAY_MS } from '@toasoan/shared/durations';
import type { DocumentByType, DocumentType, Picture, PollOption, Rendition, VoteVoid } from '../src/model/documents.ts';
import { isSame } from '../src/affected/is-same.ts';
import type { SampleDocument } from './sample-documents.ts';

/** Another value for a field of a document. */
type Change<Document, Field extends keyof Document> = (value: Document[Field]) => Document[Field];

/**
 * For each field of each type of document, changes of it alone, named by the fields of the contract
 * (shared/schema.graphql) that they stand for. A field without one does not compile; a field of the contract without one
 * fails dependencies.test.ts. `documentId` is left out: a document with another one is another document.
 */
export type FieldChanges = {
  [Type in DocumentType]: {
    [Field in Exclude<keyof DocumentByType[Type], 'documentId'>]: Record<string, Change<DocumentByType[Type], Field>>;
  };
};

const otherText = (text: string | null) => `${text ?? ''} khác`;
const more = (days: number) => days + 1;
const otherSlug = (slug: string) => `${slug}-khac`;
const tomorrow = (date: Date | null) => new Date((date ?? new Date('2026-03-11T00:00:00Z')).getTime() + DAY_MS);
const swapped = (ids: readonly string[], [one, other]: readonly [string, string]) =>
  ids.includes(other) ? [one] : [...ids, other];

const renditions = (change: (rendition: Rendition) => Rendition) => (picture: Picture) => ({
  ...picture,
  renditions: picture.renditions.map(change),
});
const otherFile = renditions((rendition) => ({ ...rendition, url: `${rendition.url}.khac.jpg` }));
const wider = renditions((rendition) => ({ ...rendition, width: rendition.width + 1 }));
const higher = renditions((rendition) => ({ ...rendition, height: rendition.height + 1 }));

const voids = (change: (one: VoteVoid) => VoteVoid) => (all: VoteVoid[]) => all.map(change);
const options = (change: (option: PollOption) => PollOption) => (all: PollOption[]) => all.map(change);

export const FIELD_CHANGES: FieldChanges = {
  article: {
    abstract: { abstract: otherText },
    alternativeHeadline: { alternativeHeadline: otherText },
    authorIds: { authorIds: (ids) => swapped(ids, ['author2', 'author1']) },
    body: { body: (blocks) => [...blocks, { type: 'code', text: 'thêm' }] },
    byline: { byline: otherText },
    commentPolicy: { commentPolicy: (policy) => (policy === 'open' ? 'closed' : 'open') },
    contentLocation: { contentLocation: otherText },
    corrections: {
      'corrections.text': (all) => [...all, { text: 'Sửa nữa', at: new Date('2026-03-01T00:00:00Z') }],
      'corrections.at': (all) => all.map(({ text, at }) => ({ text, at: tomorrow(at) })),
    },
    dateModified: { dateModified: tomorrow },
    datePublished: { datePublished: (date) => new Date(date.getTime() - 40 * DAY_MS) },
    headline: { headline: otherText },
    leadImage: {
      'leadImage.imageId': (use) => ({
        ...(use ?? { caption: null, creditText: null }),
        imageId: use?.imageId === 'image2' ? 'image1' : 'image2',
      }),
      'leadImage.caption': (use) => use && { ...use, caption: otherText(use.caption) },
      'leadImage.creditText': (use) => use && { ...use, creditText: otherText(use.creditText) },
    },
    pollId: { pollId: (id) => (id === 'poll3' ? null : 'poll3') },
    relatedArticleIds: { relatedArticleIds: (ids) => swapped(ids, ['article3', 'article2']) },
    sectionId: { sectionId: (id) => (id === 'section3' ? 'section2' : 'section3') },
    serial: { serial: (serial) => serial + 100 },
    slug: { slug: otherSlug },
    tagIds: { tagIds: (ids) => swapped(ids, ['tag2', 'tag1']) },
  },
  author: {
    biography: { biography: otherText },
    name: { name: otherText },
    penName: { penName: otherText },
    portraitImageId: { portraitImageId: (id) => (id === 'image1' ? null : 'image1') },
    slug: { slug: otherSlug },
  },
  comment: {
    articleId: { articleId: (id) => (id === 'article1' ? 'article3' : 'article1') },
    editedAt: { editedAt: (at) => (at === null ? new Date('2026-02-01T03:00:00Z') : null) },
    likeCount: { likeCount: (count) => count + 1 },
    name: { name: otherText },
    parentId: { parentId: (id) => (id === null ? 'comment2' : null) },
    submittedAt: { submittedAt: tomorrow },
    text: { text: otherText },
  },
  commentSettings: {
    closesAfterDays: { closesAfterDays: (days) => (days ?? 0) + 60 },
    policy: { policy: (policy) => (policy === 'open' ? 'moderated' : 'open') },
  },
  image: {
    caption: { caption: otherText },
    creditText: { creditText: otherText },
    picture: {
      alternativeText: (picture) => ({ ...picture, alternativeText: otherText(picture.alternativeText) }),
      'file.url': otherFile,
      // Files that differ in one of these get another name in our media folder.
      'file.mime': otherFile,
      'file.updatedAt': otherFile,
      'file.width': wider,
      'file.height': higher,
      'file.renditions.url': otherFile,
      'file.renditions.width': wider,
      'file.renditions.height': higher,
    },
  },
  masthead: {
    address: { address: otherText },
    editorInChief: { editorInChief: otherText },
    email: { email: otherText },
    governingBody: { governingBody: otherText },
    licence: { licence: otherText },
    menu: {
      'menu.label': (menu) => menu.map(({ label, url }) => ({ url, label: otherText(label) })),
      'menu.url': (menu) => [...menu, { label: 'Thêm', url: '/chuyen-muc-3/' }],
    },
    name: { name: otherText },
    phone: { phone: otherText },
    slogan: { slogan: otherText },
  },
  notice: {
    kind: { kind: (kind) => (kind === 'tide' ? 'prices' : 'tide') },
    source: { source: otherText },
    text: { text: otherText },
    title: { title: otherText },
    validFrom: { validFrom: tomorrow },
    validUntil: { validUntil: tomorrow },
  },
  poll: {
    chainHash: { chainHash: (hash) => (hash === null ? 'f'.repeat(64) : null) },
    chainLength: { chainLength: (length) => length + 1 },
    closesAt: { closesAt: (date) => (date ? null : new Date('2026-03-06T00:00:00Z')) },
    maxChoices: { maxChoices: (count) => count + 1 },
    mayChangeVote: { mayChangeVote: (may) => !may },
    onEveryPage: { onEveryPage: (isThere) => !isThere },
    onHomePage: { onHomePage: (isThere) => !isThere },
    opensAt: { opensAt: (date) => new Date(date.getTime() + 4 * DAY_MS) },
    options: {
      'options.key': options((option) => ({ ...option, key: `${option.key}-khac` })),
      'options.label': options((option) => ({ ...option, label: otherText(option.label) })),
      'options.voteCount': options((option) => ({ ...option, voteCount: option.voteCount + 1 })),
    },
    question: { question: otherText },
    resultsShown: { resultsShown: (shown) => (shown === 'always' ? 'afterVoting' : 'always') },
    sectionIds: { sectionIds: (ids) => swapped(ids, ['section3', 'section1']) },
    slug: { slug: otherSlug },
    voids: {
      'voids.at': voids((one) => ({ ...one, at: tomorrow(one.at) })),
      'voids.from': voids((one) => ({ ...one, from: tomorrow(one.from) })),
      'voids.reason': voids((one) => ({ ...one, reason: otherText(one.reason) })),
      'voids.until': voids((one) => ({ ...one, until: tomorrow(one.until) })),
      'voids.voteCount': voids((one) => ({ ...one, voteCount: one.voteCount + 1 })),
    },
    voteCount: { voteCount: (count) => count + 1 },
  },
  privacySettings: {
    emailDays: { emailDays: more },
    senderKeyDays: { senderKeyDays: more },
    unprintedCommentDays: { unprintedCommentDays: more },
    voterKeyDays: { voterKeyDays: more },
  },
  section: {
    description: { description: otherText },
    name: { name: otherText },
    order: { order: (order) => order + 10 },
    parentId: { parentId: (id) => (id === 'section3' ? 'section1' : 'section3') },
    slug: { slug: otherSlug },
  },
  tag: { name: { name: otherText }, slug: { slug: otherSlug } },
};

/** A change of a field whose type is not known any more. */
type AnyChange = (value: unknown) => unknown;

/** The changes of a type of document, with their fields and names. */
export function* changesOf(type: DocumentType): Iterable<[field: string, name: string, AnyChange]> {
  for (const [field, changes] of Object.entries(FIELD_CHANGES[type])) {
    for (const [name, change] of Object.entries(changes as Record<string, AnyChange>)) yield [field, name, change];
  }
}

/** The document with one field changed; undefined where that changes nothing: without a picture there is no caption. */
export function withChange(
  { type, id, document }: SampleDocument,
  field: string,
  change: AnyChange,
): SampleDocument | undefined {
  const fields = new Map<string, unknown>(Object.entries(document ?? {}));
  const after = { ...document, [field]: change(fields.get(field)) };
  return isSame(after, document) ? undefined : ({ type, id, document: after } as SampleDocument);
}
